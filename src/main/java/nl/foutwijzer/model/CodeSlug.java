package nl.foutwijzer.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The part of an address that names a code: {@code 0x87d1041c}, {@code br-backup-errx}.
 *
 * <p>It has only {@code [a-z0-9-]}, is never empty and never a name that Windows or a web server
 * keeps for itself. Punctuation becomes a hyphen and other scripts their code points ({@code
 * u30a8}), so that different codes get different slugs nearly always; whoever makes the site checks
 * it.
 */
public final class CodeSlug {
    private static final int MAX_LENGTH = 80;
    private static final Pattern RESERVED =
            Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]|index");
    private static final Pattern NEGATIVE = Pattern.compile("^-(?=[0-9])");
    private static final Pattern HYPHENS = Pattern.compile("-{2,}");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

    private CodeSlug() {}

    public static String of(ErrorCode code) {
        return of(code.value());
    }

    /** The slug of a canonical form, or of anything else. */
    public static String of(String text) {
        String plain = Normalizer.normalize(PlainText.of(text).text(), Normalizer.Form.NFKC);
        String lower = NEGATIVE.matcher(plain.toLowerCase(Locale.ROOT)).replaceFirst("minus-");
        String slug = tidy(spell(lower, false));
        if (slug.isEmpty()) {
            slug = tidy("code-" + spell(lower, true));
        }
        if (slug.length() > MAX_LENGTH) {
            slug = shorten(slug);
        }
        return RESERVED.matcher(slug).matches() ? "code-" + slug : slug;
    }

    private static String spell(String text, boolean punctuationToo) {
        StringBuilder slug = new StringBuilder();
        text.codePoints().forEach(c -> append(slug, c, punctuationToo));
        return slug.toString();
    }

    private static void append(StringBuilder slug, int c, boolean punctuationToo) {
        String base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        char first = base.charAt(0);
        if (CodeCharacters.isDigit(first) || (first >= 'a' && first <= 'z')) {
            slug.append(first);
        } else if (!punctuationToo && TextNotation.isSeparator(c)) {
            slug.append('-');
        } else {
            slug.append("-u").append(Integer.toHexString(c)).append('-');
        }
    }

    private static String tidy(String slug) {
        return OUTER_HYPHENS.matcher(HYPHENS.matcher(slug).replaceAll("-")).replaceAll("");
    }

    /** Cuts a slug that a file name may not hold, and keeps it apart from its like. */
    private static String shorten(String slug) {
        CRC32 sum = new CRC32();
        sum.update(slug.getBytes(StandardCharsets.US_ASCII));
        String mark = String.format(Locale.ROOT, "-%08x", sum.getValue());
        return tidy(slug.substring(0, MAX_LENGTH - mark.length()) + mark);
    }
}
