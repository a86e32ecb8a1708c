package nl.foutwijzer.bench;

import java.util.List;
import java.util.Locale;

/** The ways in which people write a HRESULT. */
final class Spellings {
    private static final int FULL_WIDTH = '０' - '0';

    private Spellings() {}

    /**
     * @param code such as {@code 0x87D1041C}
     */
    static List<String> of(String code) {
        String digits = code.substring(2);
        String lower = digits.toLowerCase(Locale.ROOT);
        int signed = Integer.parseUnsignedInt(digits, 16);
        String unsigned = Integer.toUnsignedString(signed);
        return List.of(
                code,
                "0X" + lower,
                "0x" + lower,
                digits,
                lower,
                lower.substring(0, 4) + " " + lower.substring(4),
                String.valueOf(signed),
                String.valueOf(signed).replace('-', '\u2212'),
                unsigned,
                fullWidth(code),
                "(" + code + ")",
                code + ".");
    }

    private static String fullWidth(String code) {
        return code.chars()
                .map(c -> c + FULL_WIDTH)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
