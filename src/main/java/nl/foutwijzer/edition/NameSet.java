package nl.foutwijzer.edition;

import java.util.HashSet;
import java.util.Set;
import nl.foutwijzer.diagnostic.Printable;
import nl.foutwijzer.route.OutputPath;

/** Names that somebody else wrote, each of which can stand beside the others on any disk. */
final class NameSet {
    /** Far beyond what any disk takes, and short enough to look at each folder in it. */
    private static final int LONGEST = 1000;

    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();

    /**
     * @throws RefusedException if the name leads out of its folder, if a file system could not hold
     *     it, or if another name took its place
     */
    void add(String name) throws RefusedException {
        if (!isSound(name)) {
            throw refused(name, "leads elsewhere, or is one that not every system can hold");
        }
        String folded = EditionNames.folded(name);
        if (!files.add(folded)) {
            throw refused(name, "is there twice, at least where letter case makes no difference");
        }
        for (int end = folded.indexOf('/'); end >= 0; end = folded.indexOf('/', end + 1)) {
            folders.add(folded.substring(0, end));
            if (files.contains(folded.substring(0, end))) {
                throw refused(name, "stands below a file");
            }
        }
        if (folders.contains(folded)) {
            throw refused(name, "is a file and a folder");
        }
    }

    private static boolean isSound(String name) {
        try {
            return name.length() <= LONGEST && !new OutputPath(name).value().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static RefusedException refused(String name, String why) {
        return new RefusedException("the name '" + Printable.of(name) + "' " + why);
    }
}
