package nl.foutwijzer.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.foutwijzer.i18n.WrittenNumbers;
import nl.foutwijzer.markdown.StableParts;
import nl.foutwijzer.model.CodeMatch;
import nl.foutwijzer.model.CodeScanner;
import nl.foutwijzer.model.LanguageTag;

/** Finds the facts of texts in one language. For all threads. */
final class FactFinder {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /**
     * {@code setup.exe}, {@code intune.microsoft.com}; not {@code d.w.z.}, nor {@code einde.Begin}
     */
    private static final Pattern FILE_OR_HOST =
            Pattern.compile("(?<![\\w.@/-])[\\w-]+(?:\\.[\\w-]+)*\\.[a-z][a-z0-9]{1,4}(?!\\w)");

    /** {@code x64}, {@code KB5034441}, {@code 0x00000000} */
    private static final Pattern IDENTIFIER =
            Pattern.compile("(?<!\\w)(?:0[xX][0-9A-Fa-f]+|[A-Za-z_]\\w*[0-9]\\w*)");

    /** In code, what readers fill in: {@code <name>}. */
    private static final Pattern BLANK = Pattern.compile("<[^<>]*>");

    /** Words alone, of which an author shows what to type. */
    private static final Pattern WORDS =
            Pattern.compile("[\\p{L}\\p{M}]+(?:[ '’-][\\p{L}\\p{M}]+)*");

    private static final Pattern LOCALE =
            Pattern.compile("(?<=//[^/]{1,255})/[a-z]{2}-[a-z]{2}(?=/)", Pattern.CASE_INSENSITIVE);

    /** Most texts hold none of these, and then neither codes nor names but ordinary words. */
    private static final Pattern UNUSUAL =
            Pattern.compile("[0-9_`]|[A-Z]{3}|[A-Z][a-z]+[A-Z]|\\w[.:/\\\\]\\w");

    private final CodeScanner scanner;
    private final WrittenNumbers numbers;
    private final Pattern ownLanguage;

    FactFinder(CodeScanner scanner, LanguageTag language) {
        this.scanner = scanner;
        this.numbers = new WrittenNumbers(language);
        this.ownLanguage =
                Pattern.compile(
                        "(?<=//[^/]{1,255}/.{0,1000}[/.])" + language.path() + "(?=[/.?#]|$)");
    }

    /** All facts, each once, those of one kind together. */
    Set<Fact> find(StableParts parts) {
        Set<Fact> facts = new LinkedHashSet<>();
        StringBuilder words = new StringBuilder(WrittenNumbers.plain(parts.words()));
        for (String literal : parts.literals()) {
            addLiteral(WrittenNumbers.plain(literal), words, facts);
        }
        if (UNUSUAL.matcher(words).find()) {
            addWords(words, facts);
        }
        parts.links().forEach(l -> facts.add(link(l)));
        parts.pictures().forEach(p -> facts.add(new Fact(Fact.Kind.PICTURE, p, p)));
        parts.anchors().forEach(a -> facts.add(new Fact(Fact.Kind.ANCHOR, a, a)));
        return facts;
    }

    /** A code is a code in backticks or without. */
    private void addLiteral(String literal, StringBuilder words, Set<Fact> facts) {
        int at = words.indexOf(literal);
        boolean isCode = scanner.scan(literal).stream().anyMatch(m -> m.spelling().equals(literal));
        if (at >= 0 && !isCode && !WORDS.matcher(literal).matches()) {
            String key = BLANK.matcher(literal).replaceAll("<>");
            facts.add(new Fact(Fact.Kind.LITERAL, "`" + literal + "`", key));
            blank(words, at, at + literal.length());
        }
    }

    private void addWords(StringBuilder words, Set<Fact> facts) {
        for (CodeMatch match : scanner.scan(words.toString())) {
            if (!DIGITS.matcher(match.canonical()).matches()) { // it may not be announced elsewhere
                facts.add(new Fact(Fact.Kind.CODE, match.spelling(), match.canonical()));
                blank(words, match.start(), match.end());
            }
        }
        take(FILE_OR_HOST, words, m -> facts.add(name(m)));
        take(IDENTIFIER, words, m -> facts.add(name(m)));
        take(WrittenNumbers.PATTERN, words, m -> facts.add(number(m)));
    }

    private static void take(Pattern pattern, StringBuilder words, Consumer<String> taken) {
        for (MatchResult match : pattern.matcher(words.toString()).results().toList()) {
            taken.accept(match.group());
            blank(words, match.start(), match.end());
        }
    }

    private static void blank(StringBuilder words, int start, int end) {
        words.replace(start, end, "\n".repeat(end - start));
    }

    /** {@code iOS17} may be {@code iOS 17} elsewhere. */
    private static Fact name(String name) {
        Set<String> keys = new HashSet<>(Set.of(name.toLowerCase(Locale.ROOT)));
        DIGITS.matcher(name).results().map(MatchResult::group).forEach(keys::add);
        return new Fact(Fact.Kind.NAME, name, keys);
    }

    private Fact number(String number) {
        return new Fact(Fact.Kind.NUMBER, number, numbers.readings(number));
    }

    /** Addresses may name a language, and a translator may lead to another one's page. */
    private Fact link(String address) {
        String neutral = LOCALE.matcher(address).replaceFirst("");
        String own = ownLanguage.matcher(neutral).replaceFirst("*");
        return new Fact(
                Fact.Kind.LINK, address, neutral.equals(own) ? Set.of(own) : Set.of(neutral, own));
    }
}
