package nl.foutwijzer.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The feeds of what is new: one for each language of a site that has an address. */
class FeedsTest {
    private static final String BASE = "https://kb.example/sub/";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Path GRAMMAR = Path.of("src/test/resources/atom.rnc");

    @TempDir private Path folder;

    @Test
    void areValid() throws Exception {
        write(3, "");
        SitePlan plan = WholeSite.readAt(BASE, folder).plan();
        for (String language : List.of("nl", "en", "ar")) {
            assertThat(mistakes(bytes(plan, language + "/changes.atom"))).as(language).isEmpty();
        }
    }

    @Test
    void wouldNotPassWithMistakes() throws Exception {
        assertThat(mistakes(("<feed xmlns='" + ATOM + "'><title/></feed>").getBytes(UTF_8)))
                .isNotEmpty();
    }

    @Test
    void haveTheNewestFirst() throws Exception {
        write(3, "");
        Element feed = feed(BASE, "nl");
        List<Element> entries = elements(feed, "entry");
        assertThat(entries)
                .extracting(entry -> text(entry, "title"))
                .containsExactly("2: Twee & <b>", "3: Er ging iets mis.", "1: Er ging iets mis.");
        assertThat(entries)
                .extracting(entry -> text(entry, "updated"))
                .containsExactly(
                        "2026-05-06T00:00:00Z", "2026-01-13T00:00:00Z", "2026-01-11T00:00:00Z");
        assertThat(text(entries.get(0), "published")).isEqualTo("2026-01-02T00:00:00Z");
        assertThat(text(entries.get(1), "summary")).isEqualTo("Er ging iets mis.");
        assertThat(text(feed, "updated")).isEqualTo("2026-05-06T00:00:00Z");
        assertThat(text(elements(feed, "author").get(0), "name")).isEqualTo("Kennis");
    }

    @Test
    void leadToThePagesOfTheirLanguage() throws Exception {
        write(1, "");
        Element feed = feed(BASE, "ar");
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("ar");
        assertThat(links(feed, "self")).containsExactly(BASE + "ar/changes.atom");
        assertThat(links(feed, "alternate"))
                .containsExactly(BASE + "ar/changes.html", BASE + "ar/code/1.html");
        assertThat(elements(feed, "entry").get(0).getAttribute("xml:lang")).isEqualTo("nl");
    }

    @Test
    void areNamedByTheHomePageAndTheListOfChanges() throws Exception {
        write(1, "");
        SitePlan plan = WholeSite.readAt(BASE, folder).plan();
        String feeds = "link[rel=alternate][type='application/atom+xml']";
        for (String path : List.of("en/index.html", "en/changes.html")) {
            Document page = Jsoup.parse(new String(bytes(plan, path), UTF_8), BASE + path);
            assertThat(page.select(feeds).eachAttr("abs:href"))
                    .containsExactly(BASE + "en/changes.atom");
        }
        Document code = Jsoup.parse(new String(bytes(plan, "en/code/1.html"), UTF_8));
        assertThat(code.select(feeds)).isEmpty();
    }

    @Test
    void keepTheirIdsWhateverElseMoves() throws Exception {
        write(3, "feed-id: tag:kb.example,2026:kb/");
        List<String> before = ids(feed(BASE, "nl"));
        assertThat(before)
                .containsExactly(
                        "tag:kb.example,2026:kb/nl/changes.atom",
                        "tag:kb.example,2026:kb/nl/changes.atom#2",
                        "tag:kb.example,2026:kb/nl/changes.atom#3",
                        "tag:kb.example,2026:kb/nl/changes.atom#1");
        SortedMap<String, byte[]> moved = new TreeMap<>();
        put(
                moved,
                "errors/2/error.yaml",
                "slug: elsewhere\nadded: 2026-01-02\nupdated: 2026-05-06\nseverity: error\n");
        put(moved, "errors/2/nl.yaml", "message: Iets anders\nmeaning: >-\n  Anders.\n");
        put(moved, "i18n/nl.yaml", "site: {title: Anders}\n");
        Folders.write(folder, moved);
        assertThat(ids(feed("https://elsewhere.example/", "nl"))).isEqualTo(before);
    }

    @Test
    void takeTheAddressForAnIdWhereTheSiteStatesNone() throws Exception {
        write(1, "");
        assertThat(ids(feed(BASE, "en")))
                .containsExactly(BASE + "en/changes.atom", BASE + "en/changes.atom#1");
    }

    @Test
    void areNotLong() throws Exception {
        write(120, "");
        assertThat(elements(feed(BASE, "nl"), "entry")).hasSize(100);
    }

    @Test
    void areNotThereWhereTheSiteHasNoAddress() throws Exception {
        write(1, "");
        SitePlan plan = WholeSite.read(folder).plan();
        assertThat(plan.find(new OutputPath("nl/changes.atom"))).isEmpty();
        assertThat(new String(bytes(plan, "nl/index.html"), UTF_8)).doesNotContain("atom");
    }

    private void write(int codes, String more) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        put(
                files,
                "site.yaml",
                "source-language: nl\n"
                        + "languages: {nl: {}, en: {fallback: [nl]}, ar: {fallback: [nl]}}\n"
                        + "codes: [{notation: decimal}]\n"
                        + more);
        put(files, "i18n/nl.yaml", "site: {title: Kennis}\n");
        for (int code : IntStream.rangeClosed(1, codes).toArray()) {
            String added = "added: 2026-01-" + (10 + code % 19);
            put(files, "errors/" + code + "/error.yaml", added + "\nseverity: error\n");
            put(files, "errors/" + code + "/nl.yaml", "meaning: >-\n  Er ging iets mis.\n");
        }
        if (codes > 1) {
            put(
                    files,
                    "errors/2/error.yaml",
                    "added: 2026-01-02\nupdated: 2026-05-06\nseverity: error\n");
            put(files, "errors/2/nl.yaml", "message: Twee & <b>\nmeaning: >-\n  Twee.\n");
        }
        Folders.write(folder, files);
    }

    private static void put(SortedMap<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(UTF_8));
    }

    private Element feed(String base, String language) throws Exception {
        byte[] bytes = bytes(WholeSite.readAt(base, folder).plan(), language + "/changes.atom");
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
    }

    private static byte[] bytes(SitePlan plan, String path) throws IOException {
        return plan.find(new OutputPath(path)).orElseThrow().bytes();
    }

    private static List<String> ids(Element feed) {
        return elements(feed, "id").stream().map(Node::getTextContent).toList();
    }

    private static List<String> links(Element feed, String rel) {
        return elements(feed, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(rel))
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).get(0).getTextContent();
    }

    private static List<Element> elements(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = parent.getElementsByTagNameNS(ATOM, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** What the grammar of RFC 4287 has against a document. */
    private static List<String> mistakes(byte[] xml) throws Exception {
        Mistakes mistakes = new Mistakes();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, mistakes);
        ValidationDriver driver =
                new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        assertThat(driver.loadSchema(new InputSource(GRAMMAR.toUri().toString())))
                .as("the grammar is sound: %s", mistakes.all)
                .isTrue();
        driver.validate(new InputSource(new ByteArrayInputStream(xml)));
        return mistakes.all;
    }

    private static final class Mistakes implements ErrorHandler {
        private final List<String> all = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            all.add(e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
