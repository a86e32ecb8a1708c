package nl.foutwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a page costs its reader: bytes and requests. */
@ExtendWith(Chromium.class)
class BudgetIT {
    /**
     * Of the page of a code with its styles and scripts, compressed, before search is used. The
     * goal is 14,000; this is where the largest stands, so that none grows beyond it.
     */
    private static final int BYTES = 23_100;

    private static final int REQUESTS = 4;

    private static final Pattern CODE_PAGE = Pattern.compile("[a-z-]+/code/[^/]+\\.html");
    private static final Pattern ASSET =
            Pattern.compile("(?:src|href)=\"(?:\\.\\./)+(assets/[^\"]+\\.(?:css|js))\"");

    @Test
    void aCodePageIsSmall(Chromium.Session chromium) {
        List<String> tooLarge = new ArrayList<>();
        List<String> pages = codePages(chromium);
        for (String path : pages) {
            int bytes = compressed(chromium.text(path));
            Matcher asset = ASSET.matcher(head(chromium.text(path)));
            while (asset.find()) {
                bytes += compressed(chromium.text(asset.group(1)));
            }
            if (bytes > BYTES) {
                tooLarge.add(path + " has " + bytes + " bytes, " + (bytes - BYTES) + " too many");
            }
        }
        assertThat(pages).isNotEmpty();
        assertThat(tooLarge).isEmpty();
    }

    /**
     * All languages load the same, so one tells of them. {@link Visit} sees to it that all requests
     * go to the site's own host.
     */
    @Test
    void aCodePageNeedsFewRequests(Chromium.Session chromium) {
        List<String> tooMany = new ArrayList<>();
        List<String> pages =
                codePages(chromium).stream().filter(path -> path.startsWith("ar/")).toList();
        assertThat(pages).isNotEmpty();
        for (String path : pages) {
            try (Visit visit = chromium.visit(Place.HTTP, "nl-NL")) {
                List<String> requests = new CopyOnWriteArrayList<>();
                visit.page().onRequest(request -> requests.add(request.url()));
                visit.open(path).waitForLoadState(LoadState.NETWORKIDLE);
                requests.removeIf(url -> url.startsWith("data:"));
                assertThat(requests).as(path).isNotEmpty();
                if (requests.size() > REQUESTS) {
                    tooMany.add(path + " makes " + requests);
                }
            }
        }
        assertThat(tooMany).isEmpty();
    }

    private static List<String> codePages(Chromium.Session chromium) {
        return chromium.paths().stream().filter(CODE_PAGE.asMatchPredicate()).toList();
    }

    private static String head(String page) {
        return page.substring(0, page.indexOf("</head>"));
    }

    private static int compressed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
