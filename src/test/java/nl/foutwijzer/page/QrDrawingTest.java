package nl.foutwijzer.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class QrDrawingTest {
    private static final Pattern STROKE = Pattern.compile("m(-?\\d+) (\\d+)h(\\d+)");

    /** Pixels for each module, as a camera sees several. */
    private static final int SCALE = 4;

    @Test
    void isReadAsTheAddress() throws Exception {
        String address = "https://kb.example/sub/code/0x87d1041c.html";
        Result read = read(QrDrawing.of(address));
        assertThat(read.getText()).isEqualTo(address);
        assertThat(read.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL))
                .isIn("M", "Q", "H");
    }

    @Property(tries = 100)
    void isReadAsAnyAddress(
            @ForAll @StringLength(min = 1, max = 200) @CharRange(from = 'a', to = 'z') String path)
            throws Exception {
        String address = "https://kb.example/" + path;
        assertThat(read(QrDrawing.of(address)).getText()).isEqualTo(address);
    }

    @Test
    void leavesAQuietZone() {
        PrintedLink link = QrDrawing.of("https://kb.example/");
        boolean[][] dark = modules(link);
        for (int i = 0; i < link.size(); i++) {
            for (int edge : new int[] {0, 1, 2, 3, link.size() - 4, link.size() - 1}) {
                assertThat(dark[i][edge] || dark[edge][i]).isFalse();
            }
        }
    }

    private static Result read(PrintedLink link) throws Exception {
        int width = link.size() * SCALE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        boolean[][] dark = modules(link);
        for (int i = 0; i < pixels.length; i++) {
            if (dark[i / width / SCALE][i % width / SCALE]) {
                pixels[i] = 0;
            }
        }
        var image = new RGBLuminanceSource(width, width, pixels);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new GlobalHistogramBinarizer(image)),
                        Map.of(DecodeHintType.PURE_BARCODE, true)); // a camera is PaperIT's
    }

    /** The dark modules by row and column; nothing else may stand in the path. */
    private static boolean[][] modules(PrintedLink link) {
        boolean[][] dark = new boolean[link.size()][link.size()];
        Matcher stroke = STROKE.matcher(link.path());
        int x = 4;
        int y = 4;
        int read = "M4 4".length();
        assertThat(link.path()).startsWith("M4 4");
        while (stroke.find()) {
            assertThat(stroke.start()).isEqualTo(read);
            read = stroke.end();
            x += Integer.parseInt(stroke.group(1));
            y += Integer.parseInt(stroke.group(2));
            int end = x + Integer.parseInt(stroke.group(3));
            Arrays.fill(dark[y], x, end, true);
            x = end;
        }
        assertThat(read).isEqualTo(link.path().length());
        return dark;
    }
}
