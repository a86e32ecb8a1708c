package nl.foutwijzer.build;

/** The program itself. */
public final class Generator {
    /** Of the jar that runs; {@code development} where the classes do not stand in one. */
    public static final String VERSION = version();

    private Generator() {}

    private static String version() {
        String version = Generator.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
