package nl.foutwijzer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.foutwijzer.i18n.Borrowed;
import nl.foutwijzer.model.ArticleText;
import nl.foutwijzer.model.Cause;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.OccurrenceText;
import nl.foutwijzer.model.Page;
import nl.foutwijzer.model.SiteWords;
import nl.foutwijzer.model.Step;
import nl.foutwijzer.source.Digest;
import nl.foutwijzer.source.SourceText;

/**
 * Digests of all that a page depends on, so that one that stays equal need not be made again.
 *
 * <p>Of Markdown it is the HTML that counts: links, pictures and included files show there.
 */
public final class PageFingerprints {
    private final SiteView view;
    private final String base;
    private final String errors;

    /**
     * @param generator stands for the program and the theme
     */
    public PageFingerprints(SiteView view, String generator) {
        this.view = view;
        KnowledgeBase knowledge = view.knowledge();
        Digest digest = new Digest().add(generator).add(view.edition().date().toString());
        digest.add(view.edition().copy().map(ContentVersion::hash).orElse(""));
        digest.add(knowledge.site().digest());
        knowledge.words().values().stream().map(SiteWords::digest).forEach(digest::add);
        knowledge.pages().values().stream()
                .filter(Page::menu)
                .map(Page::digest)
                .forEach(digest::add);
        this.base = digest.hex();
        this.errors = view.errorsDigest();
    }

    /** The page of a code. */
    public String code(ErrorDefinition error, LanguageTag language) {
        Reader reader = view.reader(language);
        Digest digest = start("code", language).add(error.digest());
        add(digest, error.replacedBy().flatMap(view::find));
        error.related().forEach(r -> view.find(r.code()).ifPresent(e -> digest.add(e.digest())));
        add(digest, view.previous(error));
        add(digest, view.next(error));
        for (Occurrence occurrence : error.occurrences()) {
            passages(error, reader, occurrence)
                    .map(text -> view.articles().embedded(text, language).html().html())
                    .forEach(digest::add);
        }
        for (String id : new TreeSet<>(SiteView.stepsOf(error))) {
            Optional.ofNullable(view.knowledge().steps().get(id))
                    .ifPresent(s -> add(digest, reader, s));
        }
        return digest.hex();
    }

    /** What programs are told of a code in one language: what its page depends on, and includes. */
    public String explanation(ErrorDefinition error, LanguageTag language) {
        Digest digest = new Digest().add("explanation").add(code(error, language));
        passages(error, view.reader(language))
                .forEach(text -> digest.add(view.articles().portableDigest(text, language)));
        return digest.hex();
    }

    /** The same in all languages. */
    public String explanations(ErrorDefinition error) {
        Digest digest = new Digest();
        view.readers().keySet().forEach(language -> digest.add(explanation(error, language)));
        return digest.hex();
    }

    private Stream<SourceText> passages(ErrorDefinition error, Reader reader) {
        Stream<SourceText> bodies =
                SiteView.stepsOf(error).stream()
                        .sorted()
                        .flatMap(id -> Stream.ofNullable(view.knowledge().steps().get(id)))
                        .flatMap(s -> reader.chain().find(s.texts(), Optional::of).stream())
                        .map(text -> text.value().body());
        return Stream.concat(
                error.occurrences().stream().flatMap(o -> passages(error, reader, o)), bodies);
    }

    private static Stream<SourceText> passages(
            ErrorDefinition error, Reader reader, Occurrence occurrence) {
        List<Function<OccurrenceText, Optional<SourceText>>> fields = new ArrayList<>();
        fields.add(OccurrenceText::meaning);
        fields.add(OccurrenceText::solved);
        for (Cause cause : occurrence.causes()) {
            fields.add(o -> Optional.ofNullable(o.causes().get(cause.id().id())));
        }
        return fields.stream()
                .flatMap(field -> reader.find(error, occurrence, field).stream())
                .map(Borrowed::value);
    }

    /** The permalink of a code. */
    public String permalink(ErrorDefinition error) {
        return new Digest().add("permalink").add(base).add(error.digest()).hex();
    }

    /** A step on its own. */
    public String step(Step step, LanguageTag language) {
        Digest digest = start("step", language).add(step.digest());
        add(digest, step.texts(), language);
        view.usersOf(step.id()).forEach(e -> digest.add(e.digest()));
        return digest.hex();
    }

    /** Another page. */
    public String page(Page page, LanguageTag language) {
        Digest digest = start("page", language).add(page.digest());
        add(digest, page.texts(), language);
        return digest.hex();
    }

    /** The home page. */
    public String home(LanguageTag language) {
        Digest digest = start("home", language).add(errors);
        Optional.ofNullable(view.knowledge().pages().get(Page.HOME))
                .ifPresent(home -> digest.add(page(home, language)));
        return digest.hex();
    }

    /** A list, which says how many codes others have too. */
    public String lists(String kind, LanguageTag language) {
        return start(kind, language).add(errors).hex();
    }

    /** A table of all codes in all languages. */
    public String codes(String kind) {
        return new Digest().add(kind).add(base).add(errors).hex();
    }

    /** What is new, of which there may be anything. */
    public String changes(LanguageTag language) {
        Digest digest = start("changes", language).add(errors);
        view.knowledge().steps().values().forEach(step -> digest.add(step.digest()));
        return digest.hex();
    }

    /** How far translations are, of whatever there is. */
    public String translations(LanguageTag language) {
        Digest digest = new Digest().add("translations").add(changes(language));
        view.knowledge().pages().values().forEach(page -> digest.add(page.digest()));
        return digest.hex();
    }

    /** What tells of the site as a whole: of all pages, and of the words for each. */
    public String whole(String kind) {
        Digest digest = new Digest().add(kind).add(base).add(errors);
        view.knowledge().steps().values().forEach(step -> digest.add(step.digest()));
        view.knowledge().pages().values().forEach(page -> digest.add(page.digest()));
        return digest.hex();
    }

    /** The page of search results, whose results stand elsewhere. */
    public String search(LanguageTag language) {
        return start("search", language).hex();
    }

    /** A page that depends on nothing but the site's own words. */
    public String plain(String kind) {
        return new Digest().add(kind).add(base).hex();
    }

    private Digest start(String kind, LanguageTag language) {
        return new Digest().add(kind).add(base).add(language.value());
    }

    private static void add(Digest digest, Optional<ErrorDefinition> neighbour) {
        digest.add(neighbour.map(e -> e.slug() + " " + e.code()).orElse(""));
    }

    private void add(Digest digest, Map<LanguageTag, ArticleText> texts, LanguageTag language) {
        view.reader(language)
                .chain()
                .find(texts, Optional::of)
                .map(t -> view.articles().standalone(t.value().body(), language))
                .ifPresent(article -> digest.add(article.html().html()));
    }

    private void add(Digest digest, Reader reader, Step step) {
        digest.add(step.digest());
        reader.chain()
                .find(step.texts(), Optional::of)
                .map(t -> view.articles().digest(t.value().body(), reader.language()))
                .ifPresent(digest::add);
    }
}
