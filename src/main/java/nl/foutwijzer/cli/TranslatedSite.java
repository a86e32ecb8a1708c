package nl.foutwijzer.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import nl.foutwijzer.build.LoadedSite;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.translation.Part;
import nl.foutwijzer.translation.Parts;
import nl.foutwijzer.translation.Translations;

/** A site as those see it who look after its translations. */
record TranslatedSite(
        KnowledgeBase knowledge, ContentRoot root, List<Part> parts, Translations translations) {

    static TranslatedSite read(SiteOptions options) throws IOException {
        LoadedSite.Place place = options.place();
        KnowledgeBase knowledge = ExistingSite.read(options).knowledge();
        return new TranslatedSite(
                knowledge,
                place.content(),
                Parts.of(knowledge),
                new Translations(knowledge.site()));
    }

    /** All languages but the source. */
    List<LanguageTag> languages() {
        return knowledge.site().languages().keySet().stream()
                .filter(l -> !l.equals(knowledge.site().sourceLanguage()))
                .toList();
    }

    /** The translation that somebody names. */
    LanguageTag language(String asked) {
        return languages().stream()
                .filter(l -> l.value().equals(asked) || l.path().equals(asked))
                .findFirst()
                .orElseThrow(() -> new UsageException(notOne(asked)));
    }

    private String notOne(String asked) {
        LanguageTag source = knowledge.site().sourceLanguage();
        if (source.value().equals(asked)) {
            return "'" + asked + "' is the source language; name one that is translated into";
        }
        String names =
                languages().stream().map(LanguageTag::value).collect(Collectors.joining(", "));
        return "the site is not translated into '"
                + asked
                + "'"
                + (names.isEmpty() ? "" : "; it is into " + names)
                + ". Add a language with: foutwijzer translations stub --lang "
                + asked;
    }

    /** A file below the content root as diagnostics show it. */
    String shown(String path) {
        return root.shown(path);
    }
}
