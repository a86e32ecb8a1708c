package nl.foutwijzer.route;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The path of a file in the site, relative to its root: {@code nl/code/0x87d1041c.html}.
 *
 * <p>It cannot leave the root, and every file system can hold it: each segment is not empty, not
 * {@code .} or {@code ..}, holds no control character and none of {@code < > : " \ | ? *}, ends in
 * neither a dot nor a space, and is no device name of Windows.
 */
public record OutputPath(String value) implements Comparable<OutputPath> {
    private static final String ILLEGAL = "<>:\"/\\|?*\u007f";
    private static final String DEVICE_INITIALS = "cCpPaAnNlL";
    private static final Pattern DEVICE =
            Pattern.compile(
                    "(?i)(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

    /**
     * @throws IllegalArgumentException if a segment is one that some file system cannot hold
     */
    public OutputPath {
        for (String segment : value.split("/", -1)) {
            if (!isPortable(segment)) {
                throw new IllegalArgumentException("not a portable path: " + value);
            }
        }
    }

    /** Whether every file system can hold a file or folder of this name. */
    public static boolean isPortable(String name) {
        if (name.isEmpty() || name.endsWith(".") || name.endsWith(" ")) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < ' ' || ILLEGAL.indexOf(name.charAt(i)) >= 0) {
                return false;
            }
        }
        return DEVICE_INITIALS.indexOf(name.charAt(0)) < 0 || !DEVICE.matcher(name).matches();
    }

    /** The path of the folder that holds this file; empty for the site's root. */
    public String folder() {
        int slash = value.lastIndexOf('/');
        return slash < 0 ? "" : value.substring(0, slash);
    }

    /** Whether only a host wants it beside the pages: {@code .well-known/}, {@code _headers}. */
    public boolean isForHosts() {
        return value.startsWith(".") || value.startsWith("_") || value.contains("/.");
    }

    /** Where this file stands below a folder on disk. */
    public Path under(Path root) {
        return root.resolve(value);
    }

    @Override
    public int compareTo(OutputPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
