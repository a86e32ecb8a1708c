package nl.foutwijzer.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.foutwijzer.edition.Selection;
import nl.foutwijzer.links.Link.Use;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.site.SiteCopies;
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
                new Addresses(Optional.of(BASE))
                        .of(new Link(value, 0, Use.FILE), new OutputPath(path));
        return value.matches("\\S*([/]|\\.[a-z]+)\\S*")
                && to instanceof Destination.Inside inside
                && files.fault(inside, Use.FOLDER).isEmpty();
    }

    @Test
    void areAllDeclared() throws IOException {
        Set<String> found = new TreeSet<>();
        addFound(WholeSite.readAt(BASE, SITE).plan(), found);
        addFound(SiteCopies.of(SITE, Selection.ALL, Optional.of(BASE)).plan(), found);
        assertThat(found).containsExactlyInAnyOrderElementsOf(ThemeAddresses.BY_ATTRIBUTE.keySet());
    }

    private static void addFound(SitePlan plan, Set<String> found) throws IOException {
        SiteFiles files =
                new SiteFiles(plan.stream().map(output -> output.path().value()).toList());
        for (Output output : plan) {
            String path = output.path().value();
            if (path.endsWith(".html")) {
                String html = new String(output.bytes(), StandardCharsets.UTF_8);
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
        }
    }
}
