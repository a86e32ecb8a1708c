package nl.foutwijzer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.foutwijzer.page.PublicAddress;
import org.junit.jupiter.api.Test;

class SitemapTest {
    @Test
    void writesPagesWithTheirVersions() {
        PublicAddress address =
                new PublicAddress(
                        "https://kb.example/a?b&c",
                        "nl_NL",
                        List.of(new PublicAddress.Version("en", "https://kb.example/\"e\"", null)));
        byte[] bytes =
                Sitemap.bytes(
                        List.of(
                                new PublicAddress.Listed(
                                        address, Optional.of(LocalDate.of(2026, 1, 2)))));
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
                        xmlns:xhtml="http://www.w3.org/1999/xhtml">
                        <url><loc>https://kb.example/a?b&amp;c</loc><lastmod>2026-01-02</lastmod>\
                        <xhtml:link rel="alternate" hreflang="en" \
                        href="https://kb.example/&quot;e&quot;"/></url>
                        </urlset>""");
    }

    @Test
    void writesAnIndex() {
        byte[] bytes = Sitemap.index(List.of("https://kb.example/sitemap-1.xml"));
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        <sitemap><loc>https://kb.example/sitemap-1.xml</loc></sitemap>
                        </sitemapindex>""");
    }
}
