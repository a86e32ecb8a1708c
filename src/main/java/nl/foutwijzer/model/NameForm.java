package nl.foutwijzer.model;

/**
 * Words of a text, one after the other, in the form by which names are looked up: lower case, a
 * hyphen for whatever stands between two words.
 */
final class NameForm {
    private static final int MAX_BETWEEN = 2;

    private final PlainText text;
    private final StringBuilder form = new StringBuilder();
    private int end;

    NameForm(PlainText text, int start) {
        this.text = text;
        this.end = start;
    }

    /** The form of a whole spelling. */
    static String of(String spelling) {
        PlainText text = PlainText.of(spelling);
        NameForm form = new NameForm(text, 0);
        while (form.extend()) {}
        return form.end() == text.text().length() ? form.toString() : "";
    }

    /** Takes one more word; whether there was one near enough. */
    boolean extend() {
        int next = end;
        while (next - end <= MAX_BETWEEN && isBetween(text.at(next))) {
            next++;
        }
        if (!isPart(text.at(next)) || form.isEmpty() != (next == end)) {
            return false;
        }
        if (!form.isEmpty()) {
            form.append('-');
        }
        for (end = next; isPart(text.at(end)) && form.length() <= Spelling.MAX_LENGTH; end++) {
            form.append(Character.toLowerCase(text.at(end)));
        }
        return true;
    }

    private static boolean isPart(char c) {
        return c != '_' && CodeCharacters.isWord(c);
    }

    private static boolean isBetween(char c) {
        return !isPart(c) && c != '\n' && c != '\r';
    }

    int length() {
        return form.length();
    }

    /** Just behind the last word taken. */
    int end() {
        return end;
    }

    @Override
    public String toString() {
        return form.toString();
    }
}
