package nl.foutwijzer.route;

import java.util.regex.Pattern;
import nl.foutwijzer.model.LanguageTag;

/**
 * Where everything stands in the site.
 *
 * <p>Files are flat and links relative, so that the same bytes work on any host, in any subfolder
 * and from {@code file://}.
 */
public final class Router {
    private static final Pattern FURTHER_PART =
            Pattern.compile("[^/]+/(?:codes|(?:platform|stage|facet)/.+)--[0-9]+\\.html");

    private Router() {}

    /** Where a reader without a language chooses one. */
    public static OutputPath chooser() {
        return new OutputPath("index.html");
    }

    public static OutputPath notFound() {
        return new OutputPath("404.html");
    }

    /** The permalink of a code, in no language. */
    public static OutputPath permalink(String slug) {
        return new OutputPath("code/" + slug + ".html");
    }

    public static OutputPath home(LanguageTag language) {
        return new OutputPath(language.path() + "/index.html");
    }

    public static OutputPath codes(LanguageTag language) {
        return new OutputPath(language.path() + "/codes.html");
    }

    public static OutputPath search(LanguageTag language) {
        return new OutputPath(language.path() + "/search.html");
    }

    public static OutputPath code(LanguageTag language, String slug) {
        return new OutputPath(language.path() + "/code/" + slug + ".html");
    }

    public static OutputPath platform(LanguageTag language, String id) {
        return new OutputPath(language.path() + "/platform/" + id + ".html");
    }

    /** The codes of one stage. */
    public static OutputPath stage(LanguageTag language, String id) {
        return new OutputPath(language.path() + "/stage/" + id + ".html");
    }

    /** The codes that have one value of a facet. */
    public static OutputPath facet(LanguageTag language, String facet, String value) {
        return new OutputPath(language.path() + "/facet/" + facet + "/" + value + ".html");
    }

    /**
     * One page of a list that has several. Ids have no two hyphens in a row, so that it never
     * stands where another list does.
     *
     * @param list its first page
     * @param number from 1
     */
    public static OutputPath part(OutputPath list, int number) {
        return number == 1 ? list : new OutputPath(stem(list) + "--" + number + ".html");
    }

    /** Whether a page is such a part behind the first. */
    public static boolean isFurtherPart(OutputPath page) {
        return FURTHER_PART.matcher(page.value()).matches();
    }

    /** A list as a table for spreadsheets. */
    public static OutputPath table(OutputPath list) {
        return new OutputPath(stem(list) + ".csv");
    }

    /** What a page says, for programs. */
    public static OutputPath json(OutputPath page) {
        return new OutputPath(stem(page) + ".json");
    }

    /** What a page says, for programs that read text. */
    public static OutputPath markdown(OutputPath page) {
        return new OutputPath(stem(page) + ".md");
    }

    /** All codes in all languages, for programs. */
    public static OutputPath allCodes() {
        return new OutputPath("codes.json");
    }

    /** Which version of its content a site has; copies for use without a network ask for it. */
    public static OutputPath version() {
        return new OutputPath("version.json");
    }

    /** Which version of it a copy has, as a script: in a folder nothing else can be read. */
    public static OutputPath copyVersion() {
        return new OutputPath("version.js");
    }

    /** What programs that read text should know of. */
    public static OutputPath llms() {
        return new OutputPath("llms.txt");
    }

    /** What other sites include for links to this one; its name stays. */
    public static OutputPath linkScript() {
        return new OutputPath("linkify.js");
    }

    /** Where that is shown. */
    public static OutputPath linkPage(LanguageTag language) {
        return new OutputPath(language.path() + "/linkify.html");
    }

    private static String stem(OutputPath page) {
        return page.value().substring(0, page.value().length() - ".html".length());
    }

    /** What is new, by date. */
    public static OutputPath changes(LanguageTag language) {
        return new OutputPath(language.path() + "/changes.html");
    }

    /** How far translations are. */
    public static OutputPath translations(LanguageTag language) {
        return new OutputPath(language.path() + "/translations.html");
    }

    public static OutputPath step(LanguageTag language, String id) {
        return new OutputPath(language.path() + "/steps/" + id + ".html");
    }

    public static OutputPath page(LanguageTag language, String id) {
        return new OutputPath(language.path() + "/pages/" + id + ".html");
    }

    /** Stands for any page in a folder of a language: what leads from here leads from each. */
    public static OutputPath nested(LanguageTag language) {
        return new OutputPath(language.path() + "/any/any.html");
    }

    /** The folder of all search indexes. */
    public static final String SEARCH = "search";

    /** What the search of a language begins with; its name stays, whatever the index holds. */
    public static OutputPath searchManifest(LanguageTag language) {
        return new OutputPath(SEARCH + "/" + language.path() + ".js");
    }

    /**
     * A file of a search index.
     *
     * @param folder of one edition of one language's index
     */
    public static OutputPath searchShard(String folder, String name) {
        return new OutputPath(SEARCH + "/" + folder + "/" + name);
    }

    /** The folder of what browsers fetch to read the site without a network. */
    public static final String OFFLINE = "offline";

    /** What is in that folder. */
    public static OutputPath packList() {
        return new OutputPath(OFFLINE + "/packs.txt");
    }

    /** The service worker, which answers for all that stands beside and below it. */
    public static OutputPath worker() {
        return new OutputPath("worker.js");
    }

    public static OutputPath media(String name) {
        return new OutputPath("media/" + name);
    }

    public static OutputPath asset(String name) {
        return new OutputPath("assets/" + name);
    }

    public static OutputPath schema(String name) {
        return new OutputPath("schema/" + name);
    }

    /** The list of all pages for search engines, or of its parts. */
    public static OutputPath sitemap() {
        return new OutputPath("sitemap.xml");
    }

    /** One part of such a list where it is long, from 1. */
    public static OutputPath sitemapPart(int number) {
        return new OutputPath("sitemap-" + number + ".xml");
    }

    /** How browsers search the site in a language. */
    public static OutputPath openSearch(LanguageTag language) {
        return new OutputPath(language.path() + "/opensearch.xml");
    }

    /** What is new in a language, for programs. */
    public static OutputPath feed(LanguageTag language) {
        return new OutputPath(language.path() + "/changes.atom");
    }

    /** What programs that follow links may read. */
    public static OutputPath robots() {
        return new OutputPath("robots.txt");
    }

    /** The site as an app. */
    public static OutputPath webManifest() {
        return new OutputPath("site.webmanifest");
    }

    /** The relative address of the site's root, with its last slash; empty for a file in it. */
    public static String root(OutputPath from) {
        return "../".repeat((int) from.value().chars().filter(c -> c == '/').count());
    }

    /** The relative address that leads from one file of the site to another. */
    public static String relative(OutputPath from, OutputPath to) {
        String a = from.value();
        String b = to.value();
        int common = 0; // behind the last slash up to which both are equal
        for (int i = 0; i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i); i++) {
            if (a.charAt(i) == '/') {
                common = i + 1;
            }
        }
        StringBuilder result = new StringBuilder();
        for (int i = common; i < a.length(); i++) {
            if (a.charAt(i) == '/') {
                result.append("../");
            }
        }
        return result.append(b, common, b.length()).toString();
    }
}
