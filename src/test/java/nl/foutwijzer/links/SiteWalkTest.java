package nl.foutwijzer.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteWalkTest {

    @Test
    void aSoundSiteHasNothingToReport() throws IOException {
        WalkedSite walked =
                FollowedSite.hosted()
                        .page(
                                "index.html",
                                """
                                <h1 id="top-part">x</h1><a name="old"></a>
                                <a href="nl/a%20b.html?q=1#%C3%A9&amp;">1</a> <a href="#">2</a> <a href="#top">3</a>
                                <a href="#old">4</a> <a href="">5</a> <a href="?q=x">6</a> <a href=" nl/a%20b.html ">7</a>
                                <a href="https://kb.example/kb/">8</a> <a href="https://kb.example/kb">9</a>
                                <a href="/kb/nl/a%20b.html">10</a> <a href="mailto:a@b.example">11</a> <a href="tel:112">12</a>
                                <a href="./nl/../index.html#top-part">13</a> <a href="#:~:text=words">14</a>
                                """)
                        .page("nl/a b.html", "<p id='é&'>x</p><a href='../index.html#old'>x</a>")
                        .walk(new Diagnostics());
        assertThat(walked.links()).isEqualTo(15);
        assertThat(walked.files()).isEqualTo(2);
        assertThat(walked.external()).isZero();
    }

    @Test
    void aMissingFileIsNamedWithTheNearest() throws IOException {
        assertThat(
                        FollowedSite.anywhere()
                                .page("nl/about.html", "<p>\n  <a href=\"abuot.html\">x</a>")
                                .lines())
                .containsExactly(
                        "nl/about.html:3:12 FW0510 there is no 'nl/abuot.html' in the site"
                                + " (did you mean 'nl/about.html'?)");
    }

    @Test
    void letterCaseCounts() throws IOException {
        assertThat(
                        FollowedSite.anywhere()
                                .page("index.html", "<a href='NL/Code/0xAB.html'>x</a>")
                                .page("nl/code/0xab.html", "")
                                .lines())
                .containsExactly(
                        "index.html:2:10 FW0510 there is no 'NL/Code/0xAB.html' in the site"
                                + " (letter case counts: it is 'nl/code/0xab.html')");
    }

    @Test
    void whatManyPagesLeadToIsSaidOnceWithTheFirstThree() throws IOException {
        FollowedSite site = FollowedSite.anywhere();
        for (int i = 1001; i <= 2000; i++) {
            site.page("nl/" + i + ".html", "<a href='gone.html'>x</a><a href='gone.html'>y</a>");
        }
        List<Diagnostic> found = site.diagnostics();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).span()).hasToString("nl/1001.html:2:10");
        assertThat(found.get(0).message())
                .isEqualTo("there is no 'nl/gone.html' in the site; 1,000 files lead there");
        assertThat(found.get(0).notes())
                .extracting(note -> note.span().toString())
                .containsExactly("nl/1002.html:2:10", "nl/1003.html:2:10");
    }

    @Test
    void aSiteHasNothingAboveItsRoot() throws IOException {
        assertThat(
                        FollowedSite.anywhere()
                                .page("nl/a.html", "<a href='../../b.html'>x</a>")
                                .lines())
                .singleElement()
                .asString()
                .startsWith("nl/a.html:2:10 FW0510 '../../b.html' leads out of the site");
    }

    @Test
    void whatStandsBesideAHostedSiteIsAnotherSite() throws IOException {
        WalkedSite walked =
                FollowedSite.hosted()
                        .page(
                                "index.html",
                                "<a href='/intranet/#x'>x</a><a href='//cdn.example/'>y</a>")
                        .walk(new Diagnostics());
        assertThat(walked.web().keySet())
                .containsExactly("https://cdn.example/", "https://kb.example/intranet/");
    }

    @Test
    void aFolderIsNoPage() throws IOException {
        assertThat(
                        FollowedSite.anywhere()
                                .page("index.html", "<a href='nl/'>x</a><a href='nl'>x</a>")
                                .page("nl/index.html", "")
                                .lines())
                .containsExactly(
                        "index.html:2:10 FW0510 'nl/' is a folder, which only a web server can"
                                + " show (name its page, 'nl/index.html')");
    }

    @Test
    void aFolderForAScriptMustBeOne() throws IOException {
        assertThat(
                        FollowedSite.anywhere()
                                .page("nl/a.html", "<p data-root='../'></p>")
                                .page("nl/b.html", "<p data-root='../assets/'></p>")
                                .page("c.html", "<p data-root=''></p>")
                                .lines())
                .singleElement()
                .asString()
                .contains("nl/b.html:2:15 FW0510 there is no 'assets/' in the site");
    }

    @Test
    void thePageThatStandsAnywhereNeedsRootedAddresses() throws IOException {
        assertThat(
                        FollowedSite.hosted()
                                .page(
                                        "404.html",
                                        """
                                        <p id="a"><a href="#a">1</a> <a href="/kb/nl/x.html">2</a>
                                        <a href="/kb/nl/y.html">3</a> <a href="nl/x.html">4</a>
                                        """)
                                .page("nl/x.html", "")
                                .lines())
                .satisfiesExactly(
                        dead -> assertThat(dead).contains(":3:10 FW0510 there is no 'nl/y.html'"),
                        adrift ->
                                assertThat(adrift)
                                        .contains(":3:40 FW0510 'nl/x.html' is relative")
                                        .contains("path of base-url"));
    }

    @Test
    void anAnchorMustBeThere() throws IOException {
        assertThat(
                        FollowedSite.anywhere()
                                .page("a.html", "<a href='b.html#linux'>x</a><a href='#y'>y</a>")
                                .page("b.html", "<h2 id='ios'>x</h2><h2 id='windows'>x</h2>")
                                .lines())
                .containsExactly(
                        "a.html:2:10 FW0511 'b.html' has no anchor '#linux'"
                                + " (valid here: ios, windows)",
                        "a.html:2:38 FW0511 'a.html' has no anchor '#y'");
    }

    @Test
    void aPageThatSendsReadersOnPassesTheAnchorOn() throws IOException {
        assertThat(
                        FollowedSite.anywhere()
                                .page(
                                        "index.html",
                                        "<a href='code/x.html#ios'>x</a><a href='code/x.html#tv'>y</a>")
                                .page(
                                        "code/x.html",
                                        "<ul data-chooser><a href='../nl/code/x.html'>x</a></ul>")
                                .page("nl/code/x.html", "<h2 id='ios'>x</h2>")
                                .lines())
                .singleElement()
                .asString()
                .contains("index.html:2:41 FW0511 'code/x.html' has no anchor '#tv'");
    }

    @Test
    void versionsNameEachOther() throws IOException {
        String both =
                "<link rel='alternate' hreflang='nl' href='https://kb.example/kb/nl/a.html'>"
                        + "<link rel='alternate' hreflang='en' href='https://kb.example/kb/en/a.html'>";
        FollowedSite site = FollowedSite.hosted().page("nl/a.html", both).page("en/a.html", both);
        assertThat(site.lines()).isEmpty();
        assertThat(site.page("en/a.html", "").lines())
                .containsExactly(
                        "nl/a.html:1:1 FW0512 this page names 'en/a.html' as the same in another"
                                + " language, which does not name it back (let each version name all)");
    }

    @Test
    void aFeedNamesNoVersions() throws IOException {
        String feed =
                "<link rel='alternate' hreflang='nl' type='application/atom+xml' href='f.xml'>";
        assertThat(FollowedSite.anywhere().page("a.html", feed).with("f.xml", "<feed/>").lines())
                .isEmpty();
    }

    @Test
    void wholeAddressesOfThisSiteCountWhereverTheyStand() throws IOException {
        assertThat(
                        FollowedSite.hosted()
                                .page(
                                        "index.html",
                                        """
                                        <meta property="og:url" content="https://kb.example/kb/1.html">
                                        <p data-unheard-of="https://kb.example/kb/2.html">x</p>
                                        <p data-pattern="https://kb.example/kb/{code}.html">x</p>
                                        <script type="application/ld+json">{"@id": "https://kb.example/kb/3.html"}</script>
                                        """)
                                .lines())
                .hasSize(3)
                .allMatch(
                        line ->
                                line.matches(
                                        "index.html:[235]:[0-9]+ FW0510 there is no '[123].html'.*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='gone.x'>",
                "<img src='a.png' srcset='a.png 1x, gone.x 2x'>",
                "<source srcset='gone.x'>",
                "<link rel='stylesheet' href='gone.x'>",
                "<script src='gone.x'></script>",
                "<form action='gone.x'></form>",
                "<button formaction='gone.x'></button>",
                "<object data='gone.x'></object>",
                "<video poster='gone.x'></video>",
                "<svg><use href='gone.x#y'/></svg>",
                "<svg><use xlink:href='gone.x#y'/></svg>",
                "<meta http-equiv='refresh' content='0; url=gone.x'>",
                "<meta http-equiv='Refresh' content=\"0;URL='gone.x'\">",
                "<style>p { background: url(gone.x) }</style>",
                "<p><noscript><a href='gone.x'>x</a></noscript>",
                "<template><a href='gone.x'>x</a></template>",
                "<form data-manifest='gone.x'></form>"
            })
    void whateverAPageLoadsOrLeadsToMustBeThere(String html) throws IOException {
        assertThat(FollowedSite.anywhere().page("index.html", html).with("a.png", "").lines())
                .singleElement()
                .asString()
                .startsWith(
                        "index.html:2:"
                                + (html.indexOf("gone.x") + 1)
                                + " FW0510 there is no 'gone.x'");
    }

    @Test
    void aWarmConnectionLeadsNowhere() throws IOException {
        WalkedSite walked =
                FollowedSite.anywhere()
                        .page("a.html", "<link rel='preconnect' href='https://cdn.example'>")
                        .walk(new Diagnostics());
        assertThat(walked.external()).isZero();
    }
}
