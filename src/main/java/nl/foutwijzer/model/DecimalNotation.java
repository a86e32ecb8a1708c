package nl.foutwijzer.model;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A whole number: {@code 0}, {@code 1603}, {@code -13}.
 *
 * <p>No leading zeros and no grouping: {@code 01603} and {@code 08000} are not numbers but text,
 * and a site that declares both notations must be able to tell them apart.
 */
final class DecimalNotation implements Notation {
    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,17}");

    @Override
    public String name() {
        return "decimal";
    }

    @Override
    public Optional<String> normalize(String spelling) {
        return Spelling.of(spelling)
                .map(Spelling::plain)
                .filter(plain -> NUMBER.matcher(plain).matches());
    }

    @Override
    public List<String> forms(String canonical) {
        return List.of(canonical);
    }

    @Override
    public Comparator<String> order() {
        return Comparator.comparing(BigInteger::new);
    }
}
