package nl.foutwijzer.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All codes that have a page, found by whatever readers call them: the code itself in any spelling,
 * an alias, a symbol, a code inside the code. Immutable.
 */
public final class CodeIndex {
    private final List<CodeRule> rules;
    private final List<Entry> entries;
    private final Map<ErrorCode, ErrorCode> own = new LinkedHashMap<>();
    private final Map<ErrorCode, Set<ErrorCode>> underlying = new LinkedHashMap<>();
    private final Map<String, Set<ErrorCode>> named = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private @Nullable NearCodes near;

    /**
     * A code with a page, and what else it is called.
     *
     * @param aliases other spellings, of any notation or of none
     */
    public record Entry(
            ErrorCode code,
            List<String> aliases,
            List<ErrorCode> underlying,
            List<String> symbols) {}

    public CodeIndex(List<CodeRule> rules, Collection<Entry> entries) {
        this.rules = List.copyOf(rules);
        this.entries = List.copyOf(entries);
        this.entries.forEach(this::add);
    }

    public static CodeIndex of(KnowledgeBase base) {
        return new CodeIndex(base.site().codes(), entries(base));
    }

    /** All codes with all that they are called, in the order of lists. */
    public static List<Entry> entries(KnowledgeBase base) {
        return base.errors().stream().map(CodeIndex::entry).toList();
    }

    private static Entry entry(ErrorDefinition error) {
        return new Entry(
                error.code(),
                error.aliases().stream().map(Ref::id).toList(),
                error.occurrences().stream().flatMap(o -> o.underlying().stream()).toList(),
                error.symbol().stream().toList());
    }

    private void add(Entry entry) {
        own.put(entry.code(), entry.code());
        for (String alias : entry.aliases()) {
            Optional<ErrorCode> code = read(alias);
            code.ifPresent(c -> own.putIfAbsent(c, entry.code()));
            if (code.isEmpty()) {
                addName(alias, entry.code());
            }
        }
        for (ErrorCode inner : entry.underlying()) {
            underlying.computeIfAbsent(inner, c -> new LinkedHashSet<>()).add(entry.code());
        }
        entry.symbols().forEach(symbol -> addName(symbol, entry.code()));
    }

    private void addName(String name, ErrorCode code) {
        names.add(name);
        named.computeIfAbsent(nameKey(name), k -> new LinkedHashSet<>()).add(code);
    }

    private Optional<ErrorCode> read(String spelling) {
        return rules.stream().flatMap(rule -> rule.read(spelling).stream()).findFirst();
    }

    private static String nameKey(String name) {
        return Notations.TEXT.key(name);
    }

    public List<CodeRule> rules() {
        return rules;
    }

    /** All codes that lead to a page: the pages' own, aliases, underlying ones. */
    Set<ErrorCode> codes() {
        Set<ErrorCode> codes = new LinkedHashSet<>(own.keySet());
        codes.addAll(underlying.keySet());
        return codes;
    }

    /** Symbols, and aliases that are no codes of any notation, as their author wrote them. */
    Set<String> names() {
        return names;
    }

    /**
     * The codes of the pages that a spelling may mean. A code or alias means exactly one page;
     * where it is neither, symbols and underlying codes may mean several.
     */
    public List<ErrorCode> find(String spelling) {
        List<ErrorCode> readings = readings(spelling);
        Optional<ErrorCode> page =
                readings.stream().flatMap(code -> Stream.ofNullable(own.get(code))).findFirst();
        if (page.isPresent()) {
            return List.of(page.get());
        }
        Set<ErrorCode> pages = new LinkedHashSet<>();
        readings.forEach(code -> pages.addAll(underlying.getOrDefault(code, Set.of())));
        Spelling.of(spelling).ifPresent(s -> pages.addAll(pagesNamed(s.plain())));
        return List.copyOf(pages);
    }

    /** What a spelling can be read as; a reader's one need not fit the site's patterns. */
    private List<ErrorCode> readings(String spelling) {
        List<ErrorCode> readings = new ArrayList<>();
        for (Notation notation : notations()) {
            notation.normalize(spelling)
                    .ifPresent(c -> readings.add(new ErrorCode(notation.name(), c)));
        }
        return readings;
    }

    private Set<Notation> notations() {
        Set<Notation> notations = new LinkedHashSet<>();
        rules.forEach(rule -> notations.add(rule.notation()));
        return notations;
    }

    /** The pages of a code, which it is, or which it redirects to, or in which it occurs. */
    List<ErrorCode> pages(ErrorCode code) {
        ErrorCode page = own.get(code);
        return page != null ? List.of(page) : List.copyOf(underlying.getOrDefault(code, Set.of()));
    }

    /** The pages that a symbol or a wordy alias names. */
    List<ErrorCode> pagesNamed(String name) {
        return List.copyOf(named.getOrDefault(nameKey(name), Set.of()));
    }

    /**
     * The known codes that a mistyped one was probably meant to be: those one edit away first, then
     * those two edits away, in the order of lists.
     */
    public synchronized List<ErrorCode> nearest(String spelling, int limit) {
        if (near == null) {
            near = new NearCodes(entries);
        }
        return near.of(spelling, limit);
    }
}
