package nl.foutwijzer.model;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Any other code: {@code ORA-00942}, {@code C4244}, {@code BR:Backup:ErrX}, {@code 08000}.
 *
 * <p>The canonical form is the author's spelling. The key by which codes are compared folds letter
 * case and width and forgets punctuation and spaces, except between two digits: {@code ora 00942}
 * and {@code ORA00942} are one code, {@code E1.11} and {@code E11.1} are two. Symbols such as
 * {@code +} count.
 */
final class TextNotation implements Notation {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

    @Override
    public String name() {
        return "text";
    }

    @Override
    public Optional<String> normalize(String spelling) {
        return Spelling.of(spelling)
                .map(s -> SPACES.matcher(s.written()).replaceAll(" "))
                .filter(canonical -> !key(canonical).isEmpty());
    }

    @Override
    public String key(String canonical) {
        String plain = PlainText.of(canonical).text();
        String folded = CodeCharacters.lower(Normalizer.normalize(plain, Normalizer.Form.NFKC));
        StringBuilder key = new StringBuilder(folded.length());
        boolean separated = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (isSeparator(c) && !isSign(folded, i)) {
                separated = true;
                continue;
            }
            if (separated && CodeCharacters.isDigit(c) && endsInDigit(key)) {
                key.append('-');
            }
            separated = false;
            key.append(c);
        }
        return key.toString();
    }

    /** A minus that makes a number of the whole code's beginning. */
    private static boolean isSign(String text, int index) {
        return index == 0
                && text.charAt(0) == '-'
                && text.length() > 1
                && CodeCharacters.isDigit(text.charAt(1));
    }

    private static boolean endsInDigit(StringBuilder key) {
        return !key.isEmpty() && CodeCharacters.isDigit(key.charAt(key.length() - 1));
    }

    /** Punctuation, spaces and control characters; symbols are none. */
    static boolean isSeparator(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL ->
                    true;
            default -> false;
        };
    }

    @Override
    public List<String> forms(String canonical) {
        return List.of(canonical);
    }

    /** Numbers inside codes sort as numbers: {@code E2} before {@code E10}. */
    @Override
    public Comparator<String> order() {
        return Comparator.comparing(this::key, NaturalOrder::compare)
                .thenComparing(Comparator.naturalOrder());
    }
}
