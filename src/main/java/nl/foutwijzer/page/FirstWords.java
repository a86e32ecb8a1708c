package nl.foutwijzer.page;

/** Texts cut to the length that others have room for. */
final class FirstWords {
    private FirstWords() {}

    /**
     * As many words as fit; of a first word that is too long, as many characters.
     *
     * @param longest in characters as readers count them, surrogate pairs as one
     */
    static String of(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        int end = text.offsetByCodePoints(0, longest);
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > 0 ? space : end).strip();
    }
}
