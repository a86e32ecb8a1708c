package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a code on paper, printed by a reader who likes dark colours. */
@ExtendWith(Chromium.class)
class PaperIT {
    private static final String CODE = "nl/code/0x87d1041c.html";

    /** Grounds that would cost ink: all that are neither clear nor nearly white. */
    private static final String INK =
            """
            () => Array.from(document.querySelectorAll('body, body *'))
              .filter(e => e.checkVisibility())
              .map(e => [e, getComputedStyle(e).backgroundColor.match(/[\\d.]+/g).map(Number)])
              .filter(([, [r, g, b, a = 1]]) => a > 0 && Math.min(r, g, b) < 230)
              .map(([e, colour]) => e.nodeName + '.' + e.className + ' ' + colour)
            """;

    private static final String ADDRESS =
            "link => getComputedStyle(link, '::after').content.includes(link.getAttribute('href'))";

    @ParameterizedTest
    @EnumSource
    void sparesInk(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, dark())) {
            Page page = visit.open(CODE);
            page.evaluate("document.documentElement.dataset.theme = 'dark'");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
            assertThat((List<?>) page.evaluate(INK)).isEmpty();
        }
    }

    /**
     * The numbers of steps are boxes, to be ticked by pen; codes are buttons that look like text.
     */
    @ParameterizedTest
    @EnumSource
    void showsNothingToPress(Place place, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(place, dark())) {
            Page page = visit.open(CODE);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("nav:visible, select:visible, form:visible")).hasCount(0);
            assertThat(page.locator("input:visible:not(.step-tick)")).hasCount(0);
            for (Locator button : page.locator("button:visible").all()) {
                assertThat(button).hasCSS("border-top-width", "0px");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void showsStepsAndAddresses(boolean scripts, Chromium.Session chromium) {
        try (Visit visit = chromium.visit(Place.FILE, dark().setJavaScriptEnabled(scripts))) {
            Page page = visit.open(CODE);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            Locator steps = page.locator(".step-body");
            assertThat(steps).not().hasCount(0);
            for (Locator step : steps.all()) {
                assertThat(step.evaluate("s => s.checkVisibility({ contentVisibilityAuto: true })"))
                        .isEqualTo(true);
            }
            Locator sources = page.locator(".sources a");
            assertThat(sources).not().hasCount(0);
            for (Locator source : sources.all()) {
                assertThat(source.evaluate(ADDRESS)).isEqualTo(true);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "ar"})
    void showsAPermalinkThatACameraReads(String language, Chromium.Session chromium)
            throws Exception {
        try (Visit visit = chromium.visit(Place.HTTP, dark().setDeviceScaleFactor(2))) {
            Page page = visit.open(CODE.replaceFirst("nl", language));
            Locator printed = page.locator(".on-paper");
            assertThat(printed).isHidden();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(printed).isVisible();
            BufferedImage image =
                    ImageIO.read(new ByteArrayInputStream(printed.locator("svg").screenshot()));
            int width = image.getWidth();
            int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
            var source = new RGBLuminanceSource(width, image.getHeight(), pixels);
            String read =
                    new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(source)))
                            .getText();
            assertThat(read).endsWith("/kb/sub/code/0x87d1041c.html");
            assertThat(printed).hasText(read);
        }
    }

    private static Browser.NewContextOptions dark() {
        return new Browser.NewContextOptions().setLocale("nl-NL").setColorScheme(ColorScheme.DARK);
    }
}
