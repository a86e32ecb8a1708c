package nl.foutwijzer.model;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a text that look like codes and are none: identifiers and network addresses.
 *
 * <p>Every pattern matches a bounded length, so that all this takes linear time.
 */
final class NotCodes {
    private static final String HEX = "[0-9A-Fa-f]";
    private static final Pattern ANY =
            Pattern.compile(
                    String.join(
                                    "|",
                                    List.of(
                                            // GUID
                                            "HEX{8}(?:-HEX{4}){3}-HEX{12}",
                                            // MAC address, three styles
                                            "HEX{2}(?::HEX{2}){5,7}",
                                            "HEX{2}(?:-HEX{2}){5,7}",
                                            "HEX{4}(?:\\.HEX{4}){2}",
                                            // IPv6 address
                                            "HEX{1,4}(?::HEX{1,4}){4,7}",
                                            "HEX{1,4}(?::HEX{1,4}){0,6}::(?:HEX{1,4}(?::HEX{1,4}){0,6})?",
                                            // IPv4 address
                                            "[0-9]{1,3}(?:\\.[0-9]{1,3}){3}",
                                            // address of 64 bits, as a debugger prints it
                                            "(?:0x)?HEX{8}`HEX{8}"))
                            .replace("HEX", HEX));

    /** What follows a scheme or {@code www.}, up to the next space, quote or bracket. */
    private static final Pattern URL = Pattern.compile("(?:://|www\\.)[^\\s\"<>]+");

    private NotCodes() {}

    static BitSet find(PlainText text) {
        BitSet found = new BitSet();
        Matcher matcher = ANY.matcher(text.text());
        int end;
        for (int start = 0; start < text.text().length(); start = end) {
            end = text.wordEnd(start);
            if (CodeCharacters.isHexDigit(text.at(start))) {
                matcher.region(start, text.text().length());
                if (matcher.lookingAt() && text.endsWord(matcher.end())) {
                    found.set(start, matcher.end());
                    end = matcher.end();
                }
            }
        }
        return found;
    }

    /** Where only codes that say what they are count, such as {@code 0x87D1041C}. */
    static BitSet findUrls(PlainText text) {
        BitSet found = new BitSet();
        Matcher matcher = URL.matcher(text.text());
        while (matcher.find()) {
            found.set(matcher.start(), matcher.end());
        }
        return found;
    }
}
