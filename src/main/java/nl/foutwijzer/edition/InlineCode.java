package nl.foutwijzer.edition;

import java.util.regex.Pattern;
import nl.foutwijzer.page.Html;
import nl.foutwijzer.source.Sha256;

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
        return Sha256.source(text);
    }
}
