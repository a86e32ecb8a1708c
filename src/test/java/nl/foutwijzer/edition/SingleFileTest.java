package nl.foutwijzer.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.foutwijzer.site.Folders;
import nl.foutwijzer.site.NuChecker;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole site as one file, as it is written. */
class SingleFileTest {
    private static final Path SHIPPED = Path.of("content");
    private static final String BLOCKS =
            "<script type=\"application/x-deflate\"[^>]*>[^<]*</script>";

    /** What could end an element early, or a line, or stand for something else in a block. */
    private static final String HOSTILE = "</script></style><!--]]>\u2028\ue000</div>";

    @Test
    void everyIdIsThereOnceAndEveryLinkHasItsTarget() throws IOException {
        Document file = Jsoup.parse(OneFile.plain(SHIPPED));
        Set<String> ids = new HashSet<>();
        List<String> again = new ArrayList<>();
        for (Element element : file.select("[id]")) {
            if (element.closest("template") == null && !ids.add(element.id())) {
                again.add(element.id());
            }
        }
        assertThat(again).isEmpty();
        assertThat(file.select(".one-page")).hasSizeGreaterThan(900);
        assertThat(ids).containsAll(targets(file));
    }

    private static Set<String> targets(Document file) {
        Set<String> targets = new HashSet<>();
        for (Element link : file.select("a[href^=#], use[href], form[action]")) {
            String address = link.hasAttr("action") ? link.attr("action") : link.attr("href");
            boolean inFrame = link.closest("template") != null && address.endsWith(":content");
            if (!inFrame) {
                targets.add(address.substring(1).replaceFirst("\\?[^:]*", ""));
            }
        }
        return targets;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, Integer.MAX_VALUE})
    void isTheSameAtAnyNumberOfThreads(int mostPlain) throws IOException {
        assertThat(OneFile.of(OneFile.GALLERY, mostPlain, 5))
                .isEqualTo(OneFile.of(OneFile.GALLERY, mostPlain, 1));
    }

    @Test
    void itsHtmlIsValid() throws Exception {
        Map<String, byte[]> files =
                Map.of(
                        "plain.html", withoutBlocks(OneFile.plain(OneFile.GALLERY)),
                        "packed.html", withoutBlocks(OneFile.packed(OneFile.GALLERY)));
        assertThat(NuChecker.check(files).values())
                .allSatisfy(found -> assertThat(found).allMatch(SingleFileTest::isMeant));
    }

    /** Each article stands as the page that it is; hashes of scripts are beyond the checker. */
    private static boolean isMeant(String message) {
        return message.contains("warning: Consider using the “h1” element")
                || message.contains("Inline script violates Content Security Policy");
    }

    /**
     * The checker takes blocks for scripts that the policy forbids, though no browser runs them,
     * and its CSS is that of another time.
     */
    private static byte[] withoutBlocks(String file) {
        return file.replaceAll(BLOCKS, "")
                .replaceFirst("(?s)<style>.*?</style>", "")
                .getBytes(UTF_8);
    }

    @Test
    void holdsEachPictureOnce() throws IOException {
        String file = OneFile.plain(SHIPPED);
        Set<String> pictures =
                new HashSet<>(Jsoup.parse(file).select("symbol image").eachAttr("href"));
        assertThat(file.split("data:image/", -1)).hasSize(pictures.size() + 1);
        assertThat(pictures).hasSize(18);
        assertThat(Jsoup.parse(file).select("img")).isEmpty();
    }

    @Test
    void packsWhatIsTooMuchToReadAtOnce() throws IOException {
        Document file = Jsoup.parse(OneFile.of(SHIPPED));
        assertThat(file.select(".one-page")).isEmpty();
        assertThat(file.select("html[data-packed]")).hasSize(1);
        assertThat(file.select("tr#0x87d1041c td").text()).startsWith("De toepassing is niet");
        assertThat(file.select(".plain table")).hasSize(6);
        assertThat(file.select(".plain tbody a")).isEmpty();
    }

    @Test
    void keepsHostileWordsAsWords(@TempDir Path folder) throws IOException {
        SortedMap<String, byte[]> content = new TreeMap<>(Folders.read(OneFile.GALLERY));
        content.put(
                "pages/hostile/en.md",
                ("---\ntitle: \"" + "T " + "</title>\"\n---\n" + "`" + HOSTILE + "`\n")
                        .getBytes(UTF_8));
        Folders.write(folder, content);
        Document file = Jsoup.parse(OneFile.plain(folder));
        Element article = file.expectFirst("[id='en/pages/hostile']");
        assertThat(article.attr("data-title")).startsWith("T </title>");
        assertThat(article.expectFirst("code").wholeText()).isEqualTo(HOSTILE);
        assertThat(file.body().select("> template")).hasSize(3);
    }
}
