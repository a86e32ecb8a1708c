package nl.foutwijzer.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import nl.foutwijzer.content.ContentLayout.Folder;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.diagnostic.Nearest;
import nl.foutwijzer.model.ArticleText;
import nl.foutwijzer.model.Dates;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.ErrorText;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Page;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.model.Site;
import nl.foutwijzer.model.Step;
import nl.foutwijzer.source.Digest;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceSpan;

/** Reads the folder of one code, step or page, each by itself and on any thread. */
final class FolderReader {
    private final Site site;
    private final Diagnostics diagnostics;
    private final FileReader files;
    private final ErrorReader errors;
    private final ErrorTextReader errorTexts;
    private final ArticleReader articles;
    private final Set<String> broken = ConcurrentHashMap.newKeySet();

    FolderReader(Site site, Diagnostics diagnostics) {
        this.site = site;
        this.diagnostics = diagnostics;
        this.files = new FileReader(diagnostics);
        this.errors = new ErrorReader(site, diagnostics);
        this.errorTexts = new ErrorTextReader(diagnostics);
        this.articles = new ArticleReader(diagnostics);
    }

    /** The files that exist but could not be read, below the content root. */
    Set<String> broken() {
        return Set.copyOf(broken);
    }

    Optional<ErrorDefinition> readError(Folder folder) {
        Digest digest = new Digest();
        Map<LanguageTag, ErrorText> texts =
                readWords(folder, digest, (file, language) -> errorTexts.read(file));
        return folder.facts()
                .flatMap(
                        facts ->
                                noteBroken(
                                        facts,
                                        files.read(facts, digest)
                                                .flatMap(
                                                        file ->
                                                                errors.read(
                                                                        file,
                                                                        folder.path(),
                                                                        texts,
                                                                        digest.hex()))));
    }

    Optional<Step> readStep(Folder folder) {
        Digest digest = new Digest();
        Map<LanguageTag, ArticleText> texts = readArticles(folder, digest);
        Optional<Fields> facts = facts(folder, digest);
        Optional<Ref> role = facts.flatMap(f -> f.ref("role"));
        OptionalInt minutes = facts.map(this::minutes).orElse(OptionalInt.empty());
        Dates dates = facts.map(CommonFields::dates).orElse(Dates.NONE);
        var sources = facts.map(CommonFields::sources).orElse(java.util.List.of());
        facts.ifPresent(Fields::refuseOthers);
        return checkId(folder)
                ? Optional.of(
                        new Step(
                                folder.name(),
                                span(folder),
                                role,
                                minutes,
                                dates,
                                sources,
                                texts,
                                digest.hex()))
                : Optional.empty();
    }

    Optional<Page> readPage(Folder folder) {
        Digest digest = new Digest();
        Map<LanguageTag, ArticleText> texts = readArticles(folder, digest);
        Optional<Fields> facts = facts(folder, digest);
        boolean menu = facts.map(f -> f.flag("menu")).orElse(false);
        Dates dates = facts.map(CommonFields::dates).orElse(Dates.NONE);
        facts.ifPresent(Fields::refuseOthers);
        return checkId(folder)
                ? Optional.of(
                        new Page(folder.name(), span(folder), menu, dates, texts, digest.hex()))
                : Optional.empty();
    }

    private Map<LanguageTag, ArticleText> readArticles(Folder folder, Digest digest) {
        return readWords(folder, digest, (file, language) -> articles.read(file));
    }

    private Optional<Fields> facts(Folder folder, Digest digest) {
        return folder.facts()
                .flatMap(
                        facts ->
                                noteBroken(
                                        facts,
                                        files.read(facts, digest)
                                                .flatMap(f -> Fields.ofFile(f, diagnostics))));
    }

    private OptionalInt minutes(Fields fields) {
        Optional<Ref> minutes = fields.ref("minutes");
        boolean valid = minutes.filter(m -> m.id().matches("[1-9][0-9]{0,3}")).isPresent();
        minutes.filter(m -> !valid)
                .ifPresent(m -> fields.invalid(m.span(), m.id(), "a whole number of minutes"));
        return valid ? OptionalInt.of(Integer.parseInt(minutes.get().id())) : OptionalInt.empty();
    }

    private <T> Map<LanguageTag, T> readWords(
            Folder folder, Digest digest, BiFunction<SourceFile, LanguageTag, Optional<T>> read) {
        Map<LanguageTag, T> result = new LinkedHashMap<>();
        folder.words()
                .forEach(
                        (name, file) -> {
                            Optional<LanguageTag> tag = declared(name, file);
                            tag.flatMap(
                                            t ->
                                                    noteBroken(
                                                            file,
                                                            files.read(file, digest)
                                                                    .flatMap(
                                                                            f -> read.apply(f, t))))
                                    .ifPresent(text -> result.put(tag.get(), text));
                        });
        return result;
    }

    private <T> Optional<T> noteBroken(ContentFile file, Optional<T> read) {
        if (read.isEmpty()) {
            broken.add(file.path());
        }
        return read;
    }

    private Optional<LanguageTag> declared(String name, ContentFile file) {
        Optional<LanguageTag> tag =
                site.languages().keySet().stream().filter(l -> l.value().equals(name)).findFirst();
        if (tag.isEmpty()) {
            var names = site.languages().keySet().stream().map(LanguageTag::value).toList();
            diagnostics.add(
                    DiagnosticId.UNDECLARED_LANGUAGE,
                    SourceSpan.startOf(file.shown()),
                    "'" + name + "' is not a language that site.yaml declares",
                    Nearest.help(name, names));
        }
        return tag;
    }

    private boolean checkId(Folder folder) {
        return Ids.check(new Ref(folder.name(), span(folder)), diagnostics);
    }

    private static SourceSpan span(Folder folder) {
        return SourceSpan.startOf(folder.files().get(0).shown());
    }
}
