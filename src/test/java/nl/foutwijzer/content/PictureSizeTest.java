package nl.foutwijzer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" ";

    /** A picture of 37 by 21 in each way of writing that; {@code '} stands around letters. */
    private enum Sample {
        PNG("89'PNG'0d0a1a0a 0000000d 'IHDR' 00000025 00000015 08 02 00 00 00"),
        GIF("'GIF89a' 2500 1500 81 00 00"),
        JPEG("ffd8 ffe0 0004 0000 ffc0 000b 08 0015 0025 03 012200"),
        PROGRESSIVE_JPEG("ffd8 ffc4 0003 00 ffff ffc2 000b 08 0015 0025 03 012200"),
        TURNED_JPEG(
                "ffd8 ffe1 0022 'Exif' 0000 'MM' 002a 00000008 0001 0112 0003 00000001 0006 0000"
                        + "00000000 ffc0 000b 08 0025 0015 03 012200"),
        MIRRORED_JPEG(
                "ffd8 ffe1 001e 'Exif' 0000 'II' 2a00 08000000 0100 1201 0300 01000000 0200 0000"
                        + "ffc0 000b 08 0015 0025 03 012200"),
        JPEG_WITH_DAMAGED_EXIF(
                "ffd8 ffe1 000c 'Exif' 0000 'MM' 002a ffc0 000b 08 0015 0025 03 012200"),
        LOSSY_WEBP("'RIFF' 4c000000 'WEBPVP8 ' 40000000 500300 9d012a 2540 1500"),
        LOSSLESS_WEBP("'RIFF' 1e000000 'WEBPVP8L' 11000000 2f 24000500"),
        EXTENDED_WEBP("'RIFF' 70000000 'WEBPVP8X' 0a000000 08 000000 240000 140000"),
        AVIF(avif(ispe(37, 21), "'ipma' 00000000 00000001 0001 01 01")),
        TILED_AVIF(
                avif(ispe(9, 9) + ispe(37, 21), "'ipma' 00000000 00000002 0002 01 01 0001 01 82")),
        TURNED_AVIF(
                avif(
                        ispe(21, 37) + box("'irot' 03"),
                        "'ipma' 01000001 00000001 00000001 02 0001 8002"));

        private final String text;

        Sample(String text) {
            this.text = text;
        }

        byte[] bytes() {
            return PictureSizeTest.bytes(text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsEachKind(Sample sample) {
        assertThat(PictureSize.of(sample.bytes())).contains(new PictureSize(37, 21));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "width='440' height='360'| 440 | 360",
                "width='440px' height='12.5' viewBox='0 0 1 1'| 440 | 13",
                "viewBox='0 0 440 360'| 440 | 360",
                "viewBox=' -5,-5, 44.6,36 '| 45 | 36",
                "width='220' viewBox='0 0 440 360'| 220 | 180",
                "height='720' width='100%' viewBox='0 0 440 360'| 880 | 720",
                "width='1in' height='72pt'| 96 | 96",
            })
    void readsDrawings(String attributes, int width, int height) {
        String svg = "<?xml version=\"1.0\"?><!-- <svg width='1' height='1'> -->";
        assertThat(ofSvg(svg + SVG + attributes + "/>")).contains(new PictureSize(width, height));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "width='440'",
                "width='100%' height='100%'",
                "width='0' height='0'",
                "width='2em' height='2em'",
                "viewBox='0 0 0 0' width='4'",
                "viewBox='0 0 -4 5'",
                "viewBox='0 0 NaN 1e999'",
            })
    void knowsWhenADrawingLeavesItsSizeOpen(String attributes) {
        assertThat(ofSvg(SVG + attributes + "/>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'no picture'",
                "'<html width=\"1\" height=\"1\"/>'",
                "89'PNG'0d0a1a0a 0000000d 'IDAT' 00000025 00000015",
                "89'PNG'0d0a1a0a 0000000d 'IHDR' 00000000 00000015",
                "'RIFF' 4c000000 'WAVEVP8 ' 40000000 500300 9d012a 2500 1500",
                "'RIFF' 4c000000 'WEBPVP8 ' 40000000 500300 000000 2500 1500",
                "ffd8 ffda 0000 ffc0 000b 08 0015 0025 03 012200",
            })
    void takesNothingElseForAPicture(String text) {
        assertThat(PictureSize.of(bytes(text))).isEmpty();
    }

    @Test
    void leavesOpenHowACutAvifIsShown() {
        String cut =
                avif(
                        ispe(37, 21) + box("'clap' 00000001"),
                        "'ipma' 00000000 00000001 0001 02 01 82");
        assertThat(PictureSize.of(bytes(cut))).isEmpty();
    }

    @Property(tries = 2000)
    void neverFailsOnDamage(@ForAll Sample sample, @ForAll int place, @ForAll byte value) {
        byte[] bytes = sample.bytes();
        int at = Math.floorMod(place, bytes.length);
        bytes[at] = value;
        assertThat(PictureSize.of(bytes).map(s -> s.width() > 0 && s.height() > 0).orElse(true))
                .isTrue();
        assertThat(PictureSize.of(Arrays.copyOf(sample.bytes(), at / 2)))
                .isIn(Optional.empty(), Optional.of(new PictureSize(37, 21)));
    }

    private static Optional<PictureSize> ofSvg(String svg) {
        return PictureSize.of(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static String avif(String properties, String associations) {
        String tables = box("'iprp'" + box("'ipco'" + properties) + box(associations));
        return box("'ftypmif1' 00000000 'avif'")
                + box("'meta' 00000000" + box("'pitm' 00000000 0001") + tables);
    }

    private static String ispe(int width, int height) {
        return box("'ispe' 00000000" + hex(width) + hex(height));
    }

    private static String box(String content) {
        return hex(bytes(content).length + 4) + content;
    }

    private static String hex(int number) {
        return HexFormat.of().toHexDigits(number);
    }

    private static byte[] bytes(String text) {
        StringBuilder hex = new StringBuilder();
        String[] parts = text.split("'", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean letters = i % 2 == 1;
            byte[] ascii = parts[i].getBytes(StandardCharsets.US_ASCII);
            hex.append(letters ? HexFormat.of().formatHex(ascii) : parts[i].replace(" ", ""));
        }
        return HexFormat.of().parseHex(hex);
    }
}
