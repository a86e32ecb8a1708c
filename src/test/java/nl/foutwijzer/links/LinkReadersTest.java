package nl.foutwijzer.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.foutwijzer.route.OutputPath;
import org.junit.jupiter.api.Test;

/** What is found in files that are no pages, and that it is found where it stands. */
class LinkReadersTest {
    private static final LinkReaders READERS =
            new LinkReaders(new WholeAddresses(Optional.of("https://kb.example/")));

    private static List<String> read(String path, String text) {
        List<Link> links = READERS.of(new OutputPath(path), false).orElseThrow().read(text).links();
        assertThat(links).allMatch(link -> text.startsWith(link.address(), link.offset()));
        return links.stream().map(Link::address).toList();
    }

    @Test
    void stylesLoad() {
        assertThat(
                        read(
                                "assets/site.css",
                                "@import 'a.css'; @IMPORT url( b.css ); /* url(no.png) */ a {"
                                        + " b: url('c (1).png'), url(\"d.png\"), url(data:image/x,y) }"))
                .containsExactly("a.css", "b.css", "c (1).png", "d.png", "data:image/x,y");
    }

    @Test
    void sitemapsList() {
        assertThat(
                        read(
                                "sitemap.xml",
                                "<?xml version='1.0'?>\n<urlset><url><loc>https://kb.example/a.html</loc>\n"
                                        + "<xhtml:link rel='alternate' href='https://kb.example/b.html'/></url></urlset>"))
                .containsExactly("https://kb.example/a.html", "https://kb.example/b.html");
    }

    @Test
    void feedsLead() {
        assertThat(
                        read(
                                "nl/feed.xml",
                                "<feed xmlns='http://www.w3.org/2005/Atom'><id>tag:x</id><icon>i.svg</icon>"
                                        + "<entry><link href='code/a.html'/></entry></feed>"))
                .containsExactly("i.svg", "code/a.html");
    }

    @Test
    void searchesAreSent() {
        assertThat(
                        read(
                                "opensearch.xml",
                                "<OpenSearchDescription><Image>i.png</Image>"
                                        + "<Url template='https://kb.example/s.html?q={searchTerms}'/></OpenSearchDescription>"))
                .containsExactly("i.png", "https://kb.example/s.html?q={searchTerms}");
    }

    @Test
    void drawingsHaveAnchors() {
        FoundLinks found =
                READERS.of(new OutputPath("media/a.svg"), true)
                        .orElseThrow()
                        .read("<svg><g id='x'/><use href='#x'/></svg>");
        assertThat(found.anchors()).hasValueSatisfying(a -> assertThat(a).containsExactly("x"));
        assertThat(found.links()).extracting(Link::address).containsExactly("#x");
    }

    @Test
    void manifestsBegin() {
        assertThat(
                        read(
                                "site.webmanifest",
                                "{\"name\": \"x\", \"start_url\": \"./\", \"icons\": [{\"src\": \"i.svg\"}]}"))
                .containsExactly("./", "i.svg");
    }

    @Test
    void dataLeadsWithinTheSite() {
        assertThat(
                        read(
                                "codes.json",
                                "{\"$schema\": \"https://json-schema.org/x\", \"any\": \"https://kb.example/x\","
                                        + " \"codes\": [{\"url\": \"code/a.html\", \"title\": \"a.html\"},"
                                        + " {\"url\": \"https://elsewhere.example/\"}]}"))
                .containsExactly("https://kb.example/x", "code/a.html");
    }

    @Test
    void brokenDataIsReadAsFarAsItGoes() {
        assertThat(read("codes.json", "{\"url\": \"a.html\", ")).containsExactly("a.html");
    }

    @Test
    void markdownLeads() {
        assertThat(
                        read(
                                "nl/code/a.md",
                                """
                                [a](a.html) ![b](<b c.png> "title") <https://d.example/> [e](e_(1).html)
                                `[no](no.html)` \\[no](\\no) \\](no.html)
                                ```
                                [no](no.html)
                                ```
                                [f](f.html) [![g](g.png)](h.html)
                                """))
                .containsExactly(
                        "a.html",
                        "b c.png",
                        "https://d.example/",
                        "e_(1).html",
                        "f.html",
                        "h.html",
                        "g.png");
    }

    @Test
    void robotsAreToldOfTheSitemap() {
        assertThat(
                        read(
                                "robots.txt",
                                "User-agent: *\nAllow: /\nSitemap: https://kb.example/sitemap.xml\n"))
                .containsExactly("https://kb.example/sitemap.xml");
    }

    @Test
    void downloadsOfAuthorsAreNotRead() {
        assertThat(READERS.of(new OutputPath("export.json"), true)).isEmpty();
        assertThat(READERS.of(new OutputPath("robots.txt"), true)).isEmpty();
        assertThat(READERS.of(new OutputPath("photo.jpg"), false)).isEmpty();
        assertThat(READERS.of(new OutputPath("old.html"), true)).isPresent();
    }
}
