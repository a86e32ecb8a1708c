package nl.foutwijzer.edition;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads sums that somebody may have made up; takes exactly what {@link Sums#bytes} makes. */
final class SumsReader {
    private static final int HEX = 64;
    private static final String BETWEEN = "  ";
    private static final Pattern SUM = Pattern.compile("[0-9a-f]{64}");

    private final SortedMap<String, String> byPath = new TreeMap<>();
    private final NameSet names = new NameSet();

    private SumsReader() {}

    /**
     * @throws RefusedException if a line is another; the message has its number
     */
    static Sums read(byte[] bytes) throws RefusedException {
        String text = utf8(bytes);
        if (text.isEmpty() || !text.endsWith("\n")) {
            throw new RefusedException(Sums.FILE + " is cut off");
        }
        SumsReader reader = new SumsReader();
        int line = 0;
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            reader.add(text.substring(from, end), ++line);
            from = end + 1;
        }
        return new Sums(reader.byPath);
    }

    private static String utf8(byte[] bytes) throws RefusedException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new RefusedException(Sums.FILE + " is not UTF-8");
        }
    }

    private void add(String line, int number) throws RefusedException {
        if (line.length() < HEX || !SUM.matcher(line.substring(0, HEX)).matches()) {
            throw wrong(number, "it does not begin with a sum of 64 hex digits");
        } else if (!line.startsWith(BETWEEN, HEX)) {
            throw wrong(number, "two blanks should follow the sum");
        } else if (number > ZipLimits.MOST_FILES) {
            throw wrong(number, "there are more files than a copy has");
        }
        String path = line.substring(HEX + BETWEEN.length());
        try {
            names.add(path);
        } catch (RefusedException e) {
            throw wrong(number, String.valueOf(e.getMessage()));
        }
        if (Sums.isUnsummed(path)) {
            throw wrong(number, "it is about the sums themselves");
        }
        byPath.put(path, line.substring(0, HEX));
    }

    private static RefusedException wrong(int line, String why) {
        return new RefusedException(Sums.FILE + ", line " + line + ": " + why);
    }
}
