package nl.foutwijzer.model;

/**
 * Words of a text, one after the other, in the form by which names are looked up: lower case, a
 * hyphen wherever one word ends and another begins. In scripts without spaces each character is a
 * word.
 */
final class NameForm {
    private static final int MAX_BETWEEN = 2;

    private final PlainText text;
    private final StringBuilder form = new StringBuilder();
    private final int limit;
    private int end;
    private int words;

    /**
     * @param limit the length beyond which the form is of no interest
     */
    NameForm(PlainText text, int start, int limit) {
        this.text = text;
        this.limit = limit;
        this.end = start;
    }

    /** The form of a whole spelling. */
    static String of(String spelling) {
        PlainText text = PlainText.of(spelling);
        NameForm form = new NameForm(text, 0, Spelling.MAX_LENGTH);
        while (form.extend()) {}
        return form.end() == text.text().length() ? form.toString() : "";
    }

    /** Takes one more word; whether there was one near enough. */
    boolean extend() {
        int next = end;
        while (next - end <= MAX_BETWEEN && isBetween(text.at(next))) {
            next++;
        }
        if (!isPart(text.at(next)) || (form.isEmpty() && next > end)) {
            return false;
        }
        if (!form.isEmpty()) {
            form.append('-');
        }
        words++;
        end = next;
        do {
            form.append(CodeCharacters.lower(text.at(end++)));
        } while (isPart(text.at(end))
                && CodeCharacters.joins(text.at(end - 1), text.at(end))
                && form.length() <= limit);
        return true;
    }

    private static boolean isPart(char c) {
        return c != '_' && CodeCharacters.isWord(c);
    }

    private static boolean isBetween(char c) {
        return !isPart(c) && c != '\n' && c != '\r';
    }

    int words() {
        return words;
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
