package nl.foutwijzer.xliff;

/** Names that exports and imports share. */
final class Names {
    static final String CORE = "urn:oasis:names:tc:xliff:document:2.0";
    static final String METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";
    static final String VERSION = "2.1";
    static final String CATEGORY = "foutwijzer";
    static final String HASH = "source-hash";

    private Names() {}
}
