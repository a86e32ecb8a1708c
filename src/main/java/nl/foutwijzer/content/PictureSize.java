package nl.foutwijzer.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of a picture in CSS pixels, as far as its first bytes tell it.
 *
 * <p>PNG (RFC 2083, 11.2.2), GIF89a, JPEG (ITU T.81, B.2.2), WebP (RFC 9649) and SVG.
 */
record PictureSize(OptionalInt width, OptionalInt height) {
    static final PictureSize UNKNOWN = new PictureSize(OptionalInt.empty(), OptionalInt.empty());

    private static final Pattern SVG_TAG = Pattern.compile("<svg\\b[^>]{0,2000}>");
    private static final Pattern VIEW_BOX =
            Pattern.compile("viewBox\\s*=\\s*[\"']\\s*\\S+\\s+\\S+\\s+(\\S+)\\s+([^\\s\"']+)");

    static PictureSize of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length > 24 && in.getInt(0) == 0x89504E47) {
            return new PictureSize(OptionalInt.of(in.getInt(16)), OptionalInt.of(in.getInt(20)));
        }
        in.order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length > 10 && text(bytes, 0, 4).equals("GIF8")) {
            return of(in.getShort(6) & 0xFFFF, in.getShort(8) & 0xFFFF);
        }
        if (bytes.length > 30 && text(bytes, 8, 4).equals("WEBP")) {
            return ofWebp(in, text(bytes, 12, 4));
        }
        if (bytes.length > 4 && (in.getShort(0) & 0xFFFF) == 0xD8FF) {
            return ofJpeg(in.order(ByteOrder.BIG_ENDIAN));
        }
        return ofSvg(text(bytes, 0, Math.min(bytes.length, 4096)));
    }

    private static PictureSize of(int width, int height) {
        return new PictureSize(OptionalInt.of(width), OptionalInt.of(height));
    }

    private static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }

    private static PictureSize ofWebp(ByteBuffer in, String chunk) {
        return switch (chunk) {
            case "VP8 " -> of(in.getShort(26) & 0x3FFF, in.getShort(28) & 0x3FFF);
            case "VP8L" -> {
                int bits = in.getInt(21);
                yield of((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
            }
            case "VP8X" -> of((in.getInt(24) & 0xFFFFFF) + 1, (in.getInt(26) >>> 8) + 1);
            default -> UNKNOWN;
        };
    }

    private static PictureSize ofJpeg(ByteBuffer in) {
        int at = 2;
        while (at + 9 < in.limit() && in.get(at) == (byte) 0xFF) {
            int marker = in.get(at + 1) & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker % 4 != 0;
            if (frame || marker == 0xC0) {
                return of(in.getShort(at + 7) & 0xFFFF, in.getShort(at + 5) & 0xFFFF);
            }
            at += 2 + (in.getShort(at + 2) & 0xFFFF);
        }
        return UNKNOWN;
    }

    private static PictureSize ofSvg(String head) {
        Matcher tag = SVG_TAG.matcher(head);
        if (!tag.find()) {
            return UNKNOWN;
        }
        OptionalInt width = attribute(tag.group(), "width");
        OptionalInt height = attribute(tag.group(), "height");
        Matcher box = VIEW_BOX.matcher(tag.group());
        if ((width.isEmpty() || height.isEmpty()) && box.find()) {
            return new PictureSize(number(box.group(1)), number(box.group(2)));
        }
        return new PictureSize(width, height);
    }

    private static OptionalInt attribute(String tag, String name) {
        Matcher value = Pattern.compile("\\s" + name + "\\s*=\\s*[\"']([^\"']*)").matcher(tag);
        return value.find() ? number(value.group(1)) : OptionalInt.empty();
    }

    private static OptionalInt number(String text) {
        Matcher digits = Pattern.compile("([0-9]{1,6})(\\.[0-9]+)?(px)?").matcher(text);
        return digits.matches()
                ? OptionalInt.of(Integer.parseInt(digits.group(1)))
                : OptionalInt.empty();
    }
}
