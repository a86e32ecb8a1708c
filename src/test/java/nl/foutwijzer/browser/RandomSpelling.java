package nl.foutwijzer.browser;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes codes as people and logs do, well or badly. */
final class RandomSpelling {
    private static final List<String> PIECES =
            List.of(
                    "0x",
                    "&H",
                    "87D1041C",
                    "-2016345060",
                    "2278622236",
                    "2,278,622,236",
                    "87d1 041c",
                    "041C",
                    "20261122",
                    "10.0.0.13",
                    "fe80::87d1:41c",
                    "00:1a:2b:3c:4d:5e",
                    "87d1041c-1234-5678-9abc-def012345678",
                    "00000000`87d1041c",
                    "https://x.example/?q=",
                    "www.",
                    "1603",
                    "-13",
                    "05",
                    "ORA-00942",
                    "E_FAIL",
                    "E1.11",
                    "time out",
                    "con",
                    "L",
                    "f",
                    "9",
                    "\u00E9",
                    "\u0130",
                    "\u03A3",
                    "\u30A8",
                    "\u0660",
                    "\uFF10\uFF58",
                    "\uD83D\uDCA5",
                    "\uD83D",
                    "\uDCA5",
                    "\u200B",
                    "\u0085");
    private static final List<String> BETWEEN =
            List.of(
                    " ", "  ", "\n", "\r\n", "\t", "-", "_", ".", ",", ":", ";", "/", "=", "(", ")",
                    "[", "]", "'", "\"", "`", "#", "%", "+", "$", "\u00A0", "\u2013", "\u2212",
                    "\u201C", "\u3002", "\u3000", "\u2026", "\u00AB", "");
    private static final String LETTERS = "0123456789abcdefABCDEFxXlLgZ-_ .,:";

    /** First and last characters of blocks that every Unicode since version 13 has. */
    private static final int[][] BLOCKS = {
        {0x0, 0x24F},
        {0x300, 0x36F},
        {0x370, 0x4FF},
        {0x590, 0x6FF},
        {0xE00, 0xE7F},
        {0x2000, 0x206F},
        {0x2070, 0x218B},
        {0x3000, 0x30FF},
        {0x4E00, 0x4EFF},
        {0xAC00, 0xACFF},
        {0xD800, 0xDFFF},
        {0xFB00, 0xFFFD}
    };

    private final Random random;
    private final List<String> known;

    RandomSpelling(Random random, List<String> known) {
        this.random = random;
        this.known = known;
    }

    /** What somebody may type for a code. */
    String spelling() {
        return switch (random.nextInt(8)) {
            case 0 -> joined(1 + random.nextInt(4));
            case 1 -> anything(random.nextInt(30));
            case 2 -> anything(random.nextInt(3)).repeat(random.nextInt(300));
            case 3, 4 -> one(BETWEEN) + mistyped(1) + one(BETWEEN);
            default -> mistyped(2);
        };
    }

    /** What may stand in a log. */
    String text() {
        return random.nextInt(10) == 0 ? anything(300) : joined(1 + random.nextInt(25));
    }

    private String joined(int pieces) {
        return Stream.generate(() -> piece() + one(BETWEEN))
                .limit(pieces)
                .collect(Collectors.joining());
    }

    private String piece() {
        return switch (random.nextInt(6)) {
            case 0 -> one(PIECES);
            case 1 -> anything(random.nextInt(4));
            case 2 -> mistyped(1);
            case 3 -> one(PIECES).toLowerCase(Locale.ROOT);
            default -> one(known);
        };
    }

    private String mistyped(int mistakes) {
        StringBuilder text = new StringBuilder(one(random.nextInt(4) == 0 ? PIECES : known));
        for (int i = random.nextInt(mistakes + 1); i > 0 && !text.isEmpty(); i--) {
            mistype(text, random.nextInt(text.length()));
        }
        return random.nextInt(8) == 0 ? wide(text) : text.toString();
    }

    private void mistype(StringBuilder text, int at) {
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        switch (random.nextInt(4)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, letter);
            case 2 -> text.setCharAt(at, letter);
            default -> text.insert(at, anything(1));
        }
    }

    private static String wide(CharSequence text) {
        return text.chars()
                .map(c -> c > ' ' && c < 0x7F ? c + 0xFEE0 : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private String anything(int length) {
        return Stream.generate(() -> BLOCKS[random.nextInt(BLOCKS.length)])
                .map(block -> (char) random.nextInt(block[0], block[1] + 1))
                .filter(Character::isDefined)
                .limit(length)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
