package nl.foutwijzer.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import nl.foutwijzer.article.Articles;
import nl.foutwijzer.i18n.MessageCatalog;
import nl.foutwijzer.model.Cause;
import nl.foutwijzer.model.ErrorCode;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.ErrorText;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Occurrence;
import nl.foutwijzer.model.Page;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.model.Step;
import nl.foutwijzer.route.Router;
import nl.foutwijzer.source.Digest;
import nl.foutwijzer.translation.Part;
import nl.foutwijzer.translation.Parts;
import nl.foutwijzer.translation.Translations;

/** A knowledge base with all that composing its pages needs, and what stands where in its lists. */
public final class SiteView {
    private final KnowledgeBase knowledge;
    private final Articles articles;
    private final AssetNames assets;
    private final Edition edition;
    private final Map<LanguageTag, Reader> readers = new LinkedHashMap<>();
    private final Map<ErrorCode, Integer> positions = new HashMap<>();
    private final Map<String, Optional<ErrorDefinition>> spellings = new ConcurrentHashMap<>();
    private final Map<String, List<ErrorDefinition>> users = new TreeMap<>();
    private final CodeLists lists;
    private final Translations translations;
    private final List<Part> parts;
    private final String errorsDigest;
    private final FeedbackLinks feedback;

    /**
     * @param edition which the pages say that they belong to
     */
    public SiteView(
            KnowledgeBase knowledge,
            Map<LanguageTag, MessageCatalog> catalogs,
            Articles articles,
            AssetNames assets,
            Edition edition) {
        this.knowledge = knowledge;
        this.articles = articles;
        this.assets = assets;
        this.edition = edition;
        catalogs.forEach(
                (language, catalog) ->
                        readers.put(language, new Reader(knowledge, language, catalog)));
        for (int i = 0; i < knowledge.errors().size(); i++) {
            ErrorDefinition error = knowledge.errors().get(i);
            positions.put(error.code(), i);
            stepsOf(error).forEach(s -> users.merge(s, List.of(error), SiteView::joined));
        }
        this.lists = new CodeLists(knowledge);
        this.translations = new Translations(knowledge.site());
        this.parts = Parts.of(knowledge);
        Digest digest = new Digest();
        knowledge.errors().forEach(e -> digest.add(e.digest()));
        this.errorsDigest = digest.hex();
        this.feedback =
                new FeedbackLinks(knowledge.site().addresses().feedbackUrl(), edition.date());
    }

    public KnowledgeBase knowledge() {
        return knowledge;
    }

    public Articles articles() {
        return articles;
    }

    AssetNames assets() {
        return assets;
    }

    CodeLists lists() {
        return lists;
    }

    /** How each part stands in each language. */
    Translations translations() {
        return translations;
    }

    /**
     * Whether there is any language beside the source, and somebody here who sees to that: a copy's
     * readers do not.
     */
    public boolean isTranslated() {
        return readers.size() > 1 && !edition.isCopy();
    }

    /** Whether a browser may keep the site, to read it without a network. */
    public boolean isApp() {
        return isApp(knowledge, edition);
    }

    /** The same before there are views. */
    public static boolean isApp(KnowledgeBase knowledge, Edition edition) {
        return edition.mayBeSaved() && knowledge.site().offline().app();
    }

    /** All that is translated. */
    List<Part> parts() {
        return parts;
    }

    /** A digest of a code's content and of that of its steps, all of which its page shows. */
    String digest(ErrorDefinition error) {
        Digest digest = new Digest().add(error.digest());
        for (String id : new TreeSet<>(stepsOf(error))) {
            Optional.ofNullable(knowledge.steps().get(id)).map(Step::digest).ifPresent(digest::add);
        }
        return digest.hex();
    }

    /** A digest of the content of all codes. */
    String errorsDigest() {
        return errorsDigest;
    }

    /** Where readers tell of a page. */
    FeedbackLinks feedback() {
        return feedback;
    }

    public Edition edition() {
        return edition;
    }

    /** What readers of a language see. */
    public Reader reader(LanguageTag language) {
        Reader reader = readers.get(language);
        if (reader == null) {
            throw new IllegalArgumentException("not a language of this site: " + language);
        }
        return reader;
    }

    public Map<LanguageTag, Reader> readers() {
        return readers;
    }

    PageVersions versions(ErrorDefinition error) {
        return PageVersions.of(
                this, l -> Router.code(l, error.slug()), error.texts(), ErrorText::hasWords);
    }

    PageVersions versions(Step step) {
        return PageVersions.of(this, l -> Router.step(l, step.id()), step.texts(), text -> true);
    }

    PageVersions versions(Page page) {
        return PageVersions.of(this, l -> Router.page(l, page.id()), page.texts(), text -> true);
    }

    /** The code that a spelling means; nothing where the site has none such. */
    public Optional<ErrorDefinition> find(Ref spelling) {
        return spellings.computeIfAbsent(
                spelling.id(),
                text ->
                        knowledge
                                .site()
                                .readCode(text)
                                .map(positions::get)
                                .map(knowledge.errors()::get));
    }

    Optional<ErrorDefinition> previous(ErrorDefinition error) {
        return at(position(error) - 1);
    }

    Optional<ErrorDefinition> next(ErrorDefinition error) {
        return at(position(error) + 1);
    }

    /** The codes that need a step, in the order of lists. */
    List<ErrorDefinition> usersOf(String step) {
        return users.getOrDefault(step, List.of());
    }

    /** The ids of all steps that a code names anywhere. */
    public static Set<String> stepsOf(ErrorDefinition error) {
        Set<String> steps = new HashSet<>();
        for (Occurrence occurrence : error.occurrences()) {
            occurrence.steps().forEach(s -> steps.add(s.id()));
            occurrence.escalate().forEach(s -> steps.add(s.id()));
            occurrence.causes().stream()
                    .map(Cause::steps)
                    .flatMap(List::stream)
                    .forEach(s -> steps.add(s.id()));
        }
        return steps;
    }

    private int position(ErrorDefinition error) {
        Integer position = positions.get(error.code());
        if (position == null) {
            throw new IllegalArgumentException("not a code of this site: " + error.code());
        }
        return position;
    }

    private Optional<ErrorDefinition> at(int position) {
        boolean inside = position >= 0 && position < knowledge.errors().size();
        return inside && knowledge.whole()
                ? Optional.of(knowledge.errors().get(position))
                : Optional.empty();
    }

    private static List<ErrorDefinition> joined(List<ErrorDefinition> a, List<ErrorDefinition> b) {
        List<ErrorDefinition> all = new java.util.ArrayList<>(a);
        all.addAll(b);
        return all;
    }
}
