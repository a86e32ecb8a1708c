package nl.foutwijzer.model;

import java.util.List;
import java.util.Optional;

/** The notations that a site can declare. */
public final class Notations {
    public static final Notation HRESULT = new HresultNotation();
    public static final Notation DECIMAL = new DecimalNotation();
    public static final Notation TEXT = new TextNotation();

    private static final List<Notation> ALL = List.of(HRESULT, DECIMAL, TEXT);

    private Notations() {}

    public static Optional<Notation> byName(String name) {
        return ALL.stream().filter(n -> n.name().equals(name)).findFirst();
    }

    /** The names in the order in which messages list them. */
    public static List<String> names() {
        return ALL.stream().map(Notation::name).toList();
    }
}
