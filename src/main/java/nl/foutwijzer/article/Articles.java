package nl.foutwijzer.article;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.foutwijzer.content.IncludedFiles;
import nl.foutwijzer.i18n.FallbackChain;
import nl.foutwijzer.i18n.MessageCatalog;
import nl.foutwijzer.markdown.AlertTitles;
import nl.foutwijzer.markdown.Article;
import nl.foutwijzer.markdown.ArticleContext;
import nl.foutwijzer.markdown.LinkResolver;
import nl.foutwijzer.markdown.MarkdownRenderer;
import nl.foutwijzer.markdown.PlainText;
import nl.foutwijzer.markdown.StableParts;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Site;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import nl.foutwijzer.source.Digest;
import nl.foutwijzer.source.SourceText;

/**
 * Renders the Markdown of a knowledge base, each text once for each language and each kind of place
 * that needs it. For all threads.
 */
public final class Articles {
    /** Below a code page's own headings: page, occurrence, part, step. */
    private static final int EMBEDDED_LEVEL = 5;

    private static final int STANDALONE_LEVEL = 2;

    private static final Pattern INCLUDE = Pattern.compile("(?i)\\[!\\s*include");

    /** Texts are told apart by identity: equal words at two places have two sets of spans. */
    private record Key(int identity, SourceText text, LanguageTag page, Place place) {
        @Override
        @SuppressWarnings("ReferenceEquality") // equal words elsewhere have other spans
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.text == text
                    && key.place == place
                    && key.page.equals(page);
        }

        @Override
        public int hashCode() {
            return identity * 31 + place.hashCode();
        }
    }

    /** Where an article stands, which decides its links and its headings. */
    private enum Place {
        EMBEDDED,
        STANDALONE,
        HOME,
        ELSEWHERE
    }

    private final KnowledgeBase knowledge;
    private final Map<LanguageTag, MessageCatalog> catalogs;
    private final MarkdownRenderer renderer;
    private final LinkTargets targets;
    private final IncludedFiles files;
    private final Map<Key, Article> rendered = new ConcurrentHashMap<>();
    private final Map<Key, Article> earlier;
    private final Map<Key, String> digests = new ConcurrentHashMap<>();

    public Articles(
            KnowledgeBase knowledge,
            Map<LanguageTag, MessageCatalog> catalogs,
            IncludedFiles files) {
        this(knowledge, catalogs, files, path -> false);
    }

    /**
     * @param unread whether content that was not read stands at a path below the content root:
     *     links to it are led where its name says
     */
    public Articles(
            KnowledgeBase knowledge,
            Map<LanguageTag, MessageCatalog> catalogs,
            IncludedFiles files,
            Predicate<String> unread) {
        this(knowledge, catalogs, files, new LinkTargets(knowledge, unread), Map.of());
    }

    private Articles(
            KnowledgeBase knowledge,
            Map<LanguageTag, MessageCatalog> catalogs,
            IncludedFiles files,
            LinkTargets targets,
            Map<Key, Article> earlier) {
        this.knowledge = knowledge;
        this.catalogs = catalogs;
        this.files = files;
        this.targets = targets;
        this.earlier = earlier;
        Set<String> schemes = new HashSet<>(knowledge.site().addresses().urlSchemes());
        this.renderer = new MarkdownRenderer(schemes);
    }

    /**
     * The same articles, not rendered again where an earlier reading of the site has done so: as
     * long as every link leads to the same place, an article depends on its own text alone.
     */
    public Articles after(Articles before) {
        boolean alike =
                knowledge.site().digest().equals(before.knowledge.site().digest())
                        && alertTitles().equals(before.alertTitles())
                        && targets.leadAs(before.targets)
                        && before.files.areUnchanged();
        return alike
                ? new Articles(knowledge, catalogs, before.files, targets, before.rendered)
                : this;
    }

    /** The same articles with links to what a part of the knowledge base holds, and to no more. */
    public Articles over(KnowledgeBase part) {
        return new Articles(part, catalogs, files);
    }

    /** A text on the page of a code, for readers of a language, whatever its own language. */
    public Article embedded(SourceText text, LanguageTag page) {
        return get(text, page, Place.EMBEDDED);
    }

    /** A text on a page of its own below the folder of a language. */
    public Article standalone(SourceText text, LanguageTag page) {
        return get(text, page, Place.STANDALONE);
    }

    /** The text of the home page. */
    public Article home(SourceText text, LanguageTag page) {
        return get(text, page, Place.HOME);
    }

    /** A text as Markdown that needs no site around it: its links have whole addresses or none. */
    public String portable(SourceText text, LanguageTag page) {
        LinkResolver links =
                new WholeLinks(
                        links(page, Router.chooser()), knowledge.site().addresses().baseUrl());
        return renderer.portable(
                text, new ArticleContext(links, alertTitles(page), EMBEDDED_LEVEL));
    }

    /** The words of a text, and of what it includes, without any marks. */
    public String words(SourceText text, LanguageTag page) {
        return PlainText.of(text, links(page, Router.nested(page)));
    }

    /** What every translation of a text keeps. */
    public StableParts stableParts(SourceText text, LanguageTag language) {
        return StableParts.of(text, links(language, Router.nested(language)));
    }

    /** A digest of a text on the page of a code, remembered for texts that many pages show. */
    public String digest(SourceText text, LanguageTag page) {
        Key key = new Key(System.identityHashCode(text), text, page, Place.EMBEDDED);
        return digests.computeIfAbsent(key, k -> Digest.of(embedded(text, page).html().html()));
    }

    /** A digest of a text that includes files, as its own characters do not tell; else empty. */
    public String includedDigest(SourceText text, LanguageTag page) {
        return INCLUDE.matcher(text.text()).find() ? digest(text, page) : "";
    }

    /**
     * A digest of what a text is elsewhere than on a page, as far as neither its own characters nor
     * its HTML there tell: of files that it includes. Empty where it cannot include any.
     */
    public String portableDigest(SourceText text, LanguageTag page) {
        if (text.text().indexOf('[') < 0) {
            return "";
        }
        Key key = new Key(System.identityHashCode(text), text, page, Place.ELSEWHERE);
        return digests.computeIfAbsent(key, k -> Digest.of(portable(text, page)));
    }

    private Article get(SourceText text, LanguageTag page, Place place) {
        Key key = new Key(System.identityHashCode(text), text, page, place);
        Article known = rendered.get(key);
        if (known != null) {
            return known;
        }
        Article kept = earlier.get(key);
        Article article = kept != null ? kept : renderer.render(text, context(page, place));
        rendered.put(key, article);
        return article;
    }

    private ArticleContext context(LanguageTag page, Place place) {
        OutputPath from = place == Place.HOME ? Router.home(page) : Router.nested(page);
        int level = place == Place.EMBEDDED ? EMBEDDED_LEVEL : STANDALONE_LEVEL;
        return new ArticleContext(links(page, from), alertTitles(page), level);
    }

    private ContentLinks links(LanguageTag page, OutputPath from) {
        Site site = knowledge.site();
        return new ContentLinks(
                targets, files, FallbackChain.of(site, page), from, site.addresses().baseUrl());
    }

    private Map<LanguageTag, AlertTitles> alertTitles() {
        return catalogs.keySet().stream()
                .collect(Collectors.toMap(language -> language, this::alertTitles));
    }

    private AlertTitles alertTitles(LanguageTag page) {
        MessageCatalog words = catalogs.get(page);
        if (words == null) {
            throw new IllegalArgumentException("no catalog for " + page);
        }
        return new AlertTitles(
                words.text("alert-note"),
                words.text("alert-tip"),
                words.text("alert-important"),
                words.text("alert-warning"),
                words.text("alert-caution"));
    }
}
