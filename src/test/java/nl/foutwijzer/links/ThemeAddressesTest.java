package nl.foutwijzer.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import nl.foutwijzer.links.Link.Use;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.site.WholeSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Which attributes of the theme hold addresses, seen from what stands in them. */
class ThemeAddressesTest {
    private static final Path SITE = Path.of("src/test/resources/sites/golden/basic/content");
    private static final String BASE = "https://kb.example/sub/";

    private static boolean leadsSomewhere(String value, String path, SiteFiles files) {
        Destination to =
                new Addresses(java.util.Optional.of(BASE))
                        .of(new Link(value, 0, Use.FILE), new OutputPath(path));
        return value.matches("\\S*([/]|\\.[a-z]+)\\S*")
                && to instanceof Destination.Inside inside
                && files.fault(inside, Use.FOLDER).isEmpty();
    }

    @Test
    void areAllDeclared() throws IOException {
        SortedMap<String, byte[]> site = WholeSite.readAt(BASE, SITE).files();
        SiteFiles files = new SiteFiles(site.keySet());
        Set<String> found = new TreeSet<>();
        site.forEach(
                (path, bytes) -> {
                    if (path.endsWith(".html")) {
                        String html = new String(bytes, StandardCharsets.UTF_8);
                        for (Element element : Jsoup.parse(html).getAllElements()) {
                            for (Attribute a : element.attributes()) {
                                if (a.getKey().startsWith("data-")
                                        && !a.getValue().startsWith(BASE)
                                        && leadsSomewhere(a.getValue(), path, files)) {
                                    found.add(a.getKey());
                                }
                            }
                        }
                    }
                });
        assertThat(found).containsExactlyInAnyOrderElementsOf(ThemeAddresses.BY_ATTRIBUTE.keySet());
    }
}
