package nl.foutwijzer.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.foutwijzer.route.OutputPath;
import org.junit.jupiter.api.Test;

class CommonLinesTest {
    @Property
    void bringsEveryPageBack(@ForAll("pages") List<String> texts) {
        List<CutPage> pages = texts.stream().map(CommonLinesTest::page).toList();
        CommonLines lines = new CommonLines(pages);
        String[] shared = lines.text().split("\n", -1);
        for (CutPage page : pages) {
            assertThat(expanded(lines.shortened(page), shared)).isEqualTo(page.html());
        }
    }

    @Test
    void storesALineOfTwoPagesOnce() {
        List<CutPage> pages =
                List.of(page("<p>the same</p>\nhere"), page("there\n<p>the same</p>"));
        CommonLines lines = new CommonLines(pages);
        assertThat(lines.text()).isEqualTo("<p>the same</p>");
        assertThat(lines.shortened(pages.get(1))).isEqualTo("there\n\u00010");
    }

    @Provide
    Arbitrary<List<String>> pages() {
        Arbitrary<String> line =
                Arbitraries.of(
                        "", "a", "\u0001", "\u00010", "</article>", "a long line", "é\u2028");
        return line.list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(l -> String.join("\n", l))
                .list()
                .ofMinSize(1);
    }

    private static CutPage page(String html) {
        return CutPage.of(PageAddress.of(new OutputPath("nl/index.html")), html);
    }

    private static String expanded(String shortened, String[] shared) {
        return Stream.of(shortened.split("\n", -1))
                .map(l -> l.startsWith("\u0001") ? shared[Integer.parseInt(l.substring(1), 36)] : l)
                .collect(Collectors.joining("\n"));
    }
}
