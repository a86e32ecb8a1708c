package nl.foutwijzer.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import nl.foutwijzer.page.Html;

/** A script or a style that stands in a page, where the page's policy knows it by its hash. */
record InlineCode(String text) {
    /** What would end the element, or change how its end is found. */
    private static final Pattern ENDS =
            Pattern.compile("<(?=/(?:script|style)|!--)", Pattern.CASE_INSENSITIVE);

    /**
     * @param code that has such an ending only in texts
     */
    static InlineCode script(String code) {
        return new InlineCode(ENDS.matcher(code).replaceAll("\\\\x3c"));
    }

    static InlineCode style(String code) {
        return new InlineCode(ENDS.matcher(code).replaceAll("\\\\3c "));
    }

    Html html() {
        return new Html(text);
    }

    /** As policies have it: {@code 'sha256-…'}. */
    String source() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
