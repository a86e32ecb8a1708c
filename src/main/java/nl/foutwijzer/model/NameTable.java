package nl.foutwijzer.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that {@link NameFinder} looks for, by its form. */
final class NameTable {
    private final Map<String, List<Name>> names = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private int longest;

    /**
     * A code or a name.
     *
     * @param spelling the author's
     * @param isCode whether its punctuation may differ
     */
    record Name(String spelling, List<ErrorCode> pages, boolean isCode, CodeRule.Scan scan) {

        /** Whether the words of a text that have its form are meant for it. */
        boolean allows(String written) {
            if (isCode) {
                return Notations.TEXT.key(written).equals(Notations.TEXT.key(spelling));
            }
            boolean plainWord = spelling.chars().allMatch(Character::isLetter);
            return plainWord
                    ? written.equals(spelling)
                    : CodeCharacters.lower(written)
                            .equals(CodeCharacters.lower(PlainText.of(spelling).text()));
        }

        /** Whether the surroundings allow it. */
        boolean isIn(FreeText text, int start, int end) {
            boolean number =
                    text.substring(start, end)
                            .chars()
                            .noneMatch(c -> CodeCharacters.isWord((char) c) && !isDigit(c));
            if (scan == CodeRule.Scan.AFTER_CUE) {
                return text.isAnnounced(start) && (!number || text.numberEnds(end));
            }
            return !number || text.allowsNumber(start, end);
        }

        private static boolean isDigit(int c) {
            return CodeCharacters.isDigit((char) c);
        }
    }

    NameTable(CodeIndex index) {
        for (ErrorCode code : index.codes()) {
            index.rules().stream()
                    .filter(rule -> rule.notation() == Notations.TEXT)
                    .filter(rule -> rule.read(code.value()).filter(code::equals).isPresent())
                    .map(CodeRule::scan)
                    .findFirst()
                    .filter(scan -> scan != CodeRule.Scan.NEVER)
                    .ifPresent(s -> add(new Name(code.value(), index.pages(code), true, s)));
        }
        for (String name : index.names()) {
            add(new Name(name, index.pagesNamed(name), false, CodeRule.Scan.ALWAYS));
        }
    }

    private void add(Name name) {
        String form = NameForm.of(name.spelling());
        String joined = form.replace("-", "");
        put(form, name);
        if (name.isCode() && !joined.equals(form)) {
            put(joined, name);
        }
    }

    private void put(String form, Name name) {
        if (!form.isEmpty()) {
            names.computeIfAbsent(form, f -> new ArrayList<>()).add(name);
            beginnings.add(form.substring(0, (form + "-").indexOf('-')));
            longest = Math.max(longest, form.length());
        }
    }

    List<Name> find(String form) {
        return names.getOrDefault(form, List.of());
    }

    /** Whether a form that is no name may become one with more words. */
    boolean mayGoOn(NameForm form) {
        boolean begins = form.words() != 1 || beginnings.contains(form.toString());
        return begins && form.length() <= longest;
    }

    /** The length of the longest form. */
    int longest() {
        return longest;
    }
}
