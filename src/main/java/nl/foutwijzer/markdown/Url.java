package nl.foutwijzer.markdown;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** What is written as the destination of a link. */
final class Url {
    private static final String KEPT = "-_.!~*'();/?:@&=+$,#%";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Url() {}

    /**
     * The scheme in lower case, or nothing for a relative address. Like a browser it overlooks
     * spaces and control characters, so that none can hide a scheme.
     */
    static String scheme(String url) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == ':') {
                return scheme.toString().toLowerCase(Locale.ROOT);
            }
            if (c > ' ' && c != 0x7F) {
                if (!isSchemeCharacter(c)) {
                    return "";
                }
                scheme.append(c);
            }
        }
        return "";
    }

    private static boolean isSchemeCharacter(char c) {
        return Ascii.isLetterOrDigit(c) || c == '+' || c == '.' || c == '-';
    }

    /** Whether it names a host without a scheme; browsers take a backslash for a slash. */
    static boolean isProtocolRelative(String url) {
        return url.length() > 1 && isSlash(url.charAt(0)) && isSlash(url.charAt(1));
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    /** With everything percent-encoded that may not stand in an address. */
    static String encode(String url) {
        StringBuilder out = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); ) {
            int c = url.codePointAt(i);
            if (c == '%' && !isEscape(url, i)) {
                out.append("%25");
            } else if (c < 0x80 && (Ascii.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0)) {
                out.append((char) c);
            } else {
                appendEscaped(out, c);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static void appendEscaped(StringBuilder out, int codePoint) {
        byte[] bytes = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
        for (byte b : bytes) {
            out.append('%').append(HEX.toHexDigits(b));
        }
    }

    private static boolean isEscape(String url, int at) {
        return at + 2 < url.length()
                && HexFormat.isHexDigit(url.charAt(at + 1))
                && HexFormat.isHexDigit(url.charAt(at + 2));
    }

    /** With percent escapes as the characters that they mean. */
    static String decode(String url) {
        if (url.indexOf('%') < 0) {
            return url;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < url.length(); ) {
            if (url.charAt(i) == '%' && isEscape(url, i)) {
                bytes.write(HexFormat.fromHexDigits(url, i + 1, i + 3));
                i += 3;
            } else {
                int c = url.codePointAt(i);
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(c);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
