package nl.foutwijzer.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
import nl.foutwijzer.model.Source;
import nl.foutwijzer.model.Step;
import nl.foutwijzer.source.Digest;
import nl.foutwijzer.source.SourceFile;
import nl.foutwijzer.source.SourceSpan;

/** Reads the folder of one code, step or page, each by itself and on any thread. */
final class FolderReader {
    private final Site site;
    private final Diagnostics diagnostics;
    private final SoundFiles files;

    FolderReader(Site site, SoundFiles files, Diagnostics diagnostics) {
        this.site = site;
        this.files = files;
        this.diagnostics = diagnostics;
    }

    Optional<ErrorDefinition> readError(Folder folder) {
        Digest digest = new Digest();
        Map<LanguageTag, ErrorText> texts =
                readWords(folder, digest, (file, own) -> new ErrorTextReader(own).read(file));
        return folder.facts()
                .flatMap(
                        facts ->
                                files.read(
                                        facts,
                                        digest,
                                        (file, own) ->
                                                new ErrorReader(site, own)
                                                        .read(
                                                                file,
                                                                folder.path(),
                                                                texts,
                                                                digest.hex())));
    }

    Optional<Step> readStep(Folder folder) {
        Digest digest = new Digest();
        Map<LanguageTag, ArticleText> texts = readArticles(folder, digest);
        Optional<Fields> facts = facts(folder, digest);
        Optional<Ref> role = facts.flatMap(f -> f.ref("role"));
        OptionalInt minutes = facts.map(FolderReader::minutes).orElse(OptionalInt.empty());
        Dates dates = facts.map(CommonFields::dates).orElse(Dates.NONE);
        List<Source> sources = facts.map(CommonFields::sources).orElse(List.of());
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
        boolean offline =
                facts.filter(f -> f.has("offline")).map(f -> f.flag("offline")).orElse(true);
        Dates dates = facts.map(CommonFields::dates).orElse(Dates.NONE);
        facts.ifPresent(Fields::refuseOthers);
        return checkId(folder)
                ? Optional.of(
                        new Page(
                                folder.name(),
                                span(folder),
                                menu,
                                offline,
                                dates,
                                texts,
                                digest.hex()))
                : Optional.empty();
    }

    /** A sound Markdown file, be it that it still awaits its words. */
    private record MaybeArticle(Optional<ArticleText> text) {}

    private Optional<MaybeArticle> maybe(ArticleReader reader, SourceFile file) {
        boolean isSource = file.path().endsWith("/" + site.sourceLanguage() + ".md");
        return !isSource && ArticleReader.isStub(file)
                ? Optional.of(new MaybeArticle(Optional.empty()))
                : reader.read(file).map(text -> new MaybeArticle(Optional.of(text)));
    }

    private Map<LanguageTag, ArticleText> readArticles(Folder folder, Digest digest) {
        Map<LanguageTag, MaybeArticle> read =
                readWords(folder, digest, (file, own) -> maybe(new ArticleReader(own), file));
        Map<LanguageTag, ArticleText> texts = new LinkedHashMap<>();
        read.forEach((tag, maybe) -> maybe.text().ifPresent(t -> texts.put(tag, t)));
        return texts;
    }

    private Optional<Fields> facts(Folder folder, Digest digest) {
        return folder.facts()
                .flatMap(
                        facts ->
                                files.read(
                                        facts,
                                        digest,
                                        (file, own) -> Fields.ofFile(file, diagnostics)));
    }

    private static OptionalInt minutes(Fields fields) {
        Optional<Ref> minutes = fields.ref("minutes");
        boolean valid = minutes.filter(m -> m.id().matches("[1-9][0-9]{0,3}")).isPresent();
        minutes.filter(m -> !valid).ifPresent(m -> fields.invalid(m, "a whole number of minutes"));
        return valid ? OptionalInt.of(Integer.parseInt(minutes.get().id())) : OptionalInt.empty();
    }

    private <T> Map<LanguageTag, T> readWords(
            Folder folder, Digest digest, SoundFiles.Reader<T> reader) {
        Map<LanguageTag, T> result = new LinkedHashMap<>();
        folder.words()
                .forEach(
                        (name, file) ->
                                declared(name, file)
                                        .ifPresent(
                                                tag ->
                                                        files.read(file, digest, reader)
                                                                .ifPresent(
                                                                        t -> result.put(tag, t))));
        return result;
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
        boolean valid = Ids.check(new Ref(folder.name(), span(folder)), diagnostics);
        if (!valid) {
            folder.files().forEach(files::addBroken);
        }
        return valid;
    }

    private static SourceSpan span(Folder folder) {
        return SourceSpan.startOf(folder.files().get(0).shown());
    }
}
