package nl.foutwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.foutwijzer.site.BoundSite;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped handbook in two directions, as Chromium prints it. */
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandbookIT {
    private static final Path SHIPPED = Path.of("content");
    private static final Optional<String> ADDRESS = Optional.of("https://kb.example/sub/");

    private PDDocument pdf;
    private List<String> pages;

    @BeforeAll
    void print(Chromium.Session chromium, @TempDir Path folder) throws IOException {
        Files.write(
                folder.resolve("boek.html"),
                BoundSite.of(SHIPPED, ADDRESS, false, "nl", "ar").bytes());
        pdf = printed(chromium, folder, "A4");
        pages = texts(pdf);
    }

    @AfterAll
    void close() throws IOException {
        pdf.close();
    }

    @Test
    void isNoThickerThanItMustBe() {
        assertThat(pages.size()).isBetween(150, 260);
        assertThat(pages).as("pages with something on them").noneMatch(String::isBlank);
    }

    @Test
    void numbersItsPagesAndNamesItsEdition() {
        for (int i = 1; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("Foutwijzer", BoundSite.HASH);
            assertThat(pages.get(i).lines()).as("page %s", i + 1).anyMatch(hasNumber(i + 1));
        }
        assertThat(pages.get(0)).contains("22 november 2026", "Nederlands");
    }

    @Test
    void hasBookmarks() {
        List<String> titles = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getDocumentOutline(), titles);
        assertThat(titles).contains("1 Foutcodes", "2 Stappen", "1 رموز الخطأ");
        assertThat(titles).anyMatch(t -> t.contains("0x87D1041C De toepassing is niet"));
    }

    @ParameterizedTest
    @CsvSource({
        "nl, De toepassing is niet gedetecteerd nadat de installatie",
        "nl, Synchroniseer het apparaat vanuit het beheercentrum (§ 2.",
        "ar, الأسباب المحتملة"
    })
    void says(String language, String words) {
        assertThat(pages).as(language).anyMatch(page -> page.contains(words));
    }

    @Test
    void showsPermalinksThatACameraReads() throws Exception {
        int number =
                IntStream.range(0, pages.size())
                        .filter(i -> pages.get(i).contains("1.1 0x8000FFFF"))
                        .filter(i -> pages.get(i).contains("E_UNEXPECTED"))
                        .findFirst()
                        .orElseThrow();
        BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(number, 200, ImageType.GRAY);
        int width = page.getWidth();
        int[] pixels = page.getRGB(0, 0, width, page.getHeight(), null, 0, width);
        var source = new RGBLuminanceSource(width, page.getHeight(), pixels);
        String read =
                new QRCodeReader()
                        .decode(
                                new BinaryBitmap(new HybridBinarizer(source)),
                                Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText();
        assertThat(read).isEqualTo(ADDRESS.get() + "code/0x8000ffff.html");
    }

    /** On Letter, which is wider and shorter, too. */
    @Test
    void beginsEachCodeOnItsOwnPageWhenAsked(Chromium.Session chromium, @TempDir Path folder)
            throws IOException {
        Files.write(
                folder.resolve("boek.html"),
                BoundSite.of(SHIPPED, Optional.empty(), true, "nl").bytes());
        try (PDDocument own = printed(chromium, folder, "Letter")) {
            List<String> first =
                    texts(own).stream()
                            .map(text -> text.lines().limit(3).toList().toString())
                            .toList();
            for (int code = 1; code <= 68; code++) {
                String begin = "1." + code + " ";
                assertThat(first).as(begin).anyMatch(lines -> lines.contains(begin));
            }
        }
    }

    private static PDDocument printed(Chromium.Session chromium, Path folder, String format)
            throws IOException {
        try (Visit visit = chromium.visit(folder)) {
            Page page = visit.open("boek.html");
            byte[] bytes =
                    page.pdf(
                            new Page.PdfOptions()
                                    .setFormat(format)
                                    .setTagged(true)
                                    .setOutline(true)
                                    .setPrintBackground(true));
            return Loader.loadPDF(bytes);
        }
    }

    private static Predicate<String> hasNumber(int page) {
        return line -> line.matches(".*\\b" + page + "\\b.*");
    }

    private static List<String> texts(PDDocument pdf) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(i);
            stripper.setEndPage(i);
            String text = Normalizer.normalize(stripper.getText(pdf), Normalizer.Form.NFKC);
            texts.add(text.replaceAll("[\u2066-\u2069]", ""));
        }
        return texts;
    }

    private static void collect(PDOutlineNode node, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle().replaceAll("\\s+", " ").strip());
            collect(item, titles);
        }
    }
}
