package nl.foutwijzer.edit;

import java.util.regex.Pattern;
import nl.foutwijzer.route.OutputPath;

/** The names of the folders that codes stand in. */
public final class CodeFolder {
    private static final int LONGEST = 100;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final Pattern RAGGED_END = Pattern.compile("^[._-]+|[._-]+$");

    private CodeFolder() {}

    /**
     * A name for the folder of a code: the code itself where every file system can hold it, else
     * one that resembles it. {@code BR:Backup:ErrX} becomes {@code BR-Backup-ErrX}.
     */
    public static String of(String code) {
        return isPlain(code) ? code : resembling(code);
    }

    private static boolean isPlain(String name) {
        return name.length() <= LONGEST
                && PLAIN.matcher(name).matches()
                && OutputPath.isPortable(name);
    }

    private static String resembling(String code) {
        String plain = NOT_PLAIN.matcher(code).replaceAll("-");
        String cut = plain.substring(0, Math.min(LONGEST / 2, plain.length()));
        String name = RAGGED_END.matcher(cut).replaceAll("");
        if (name.isEmpty()) {
            return "code";
        }
        return isPlain(name) ? name : "code-" + name;
    }
}
