package nl.foutwijzer.links;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.foutwijzer.diagnostic.Nearest;
import nl.foutwijzer.links.Destination.Inside;
import nl.foutwijzer.links.Link.Use;

/** What a site has: files, and the folders that they stand in. */
final class SiteFiles {
    private static final String INDEX = "index.html";

    private final Set<String> files;
    private final Set<String> folders = new HashSet<>(Set.of(""));

    SiteFiles(Collection<String> paths) {
        files = Set.copyOf(paths);
        for (String path : paths) {
            for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
                folders.add(path.substring(0, i + 1));
            }
        }
    }

    /** What is wrong with a destination, if anything is. */
    Optional<DeadLink> fault(Inside to, Use use) {
        if (to.isFolder() && folders.contains(to.path())) {
            boolean opens = use == Use.FOLDER || (to.whole() && files.contains(to.path() + INDEX));
            return opens ? Optional.empty() : fault(DeadLink.Kind.FOLDER, to.path());
        }
        if (files.contains(to.path())) {
            return Optional.empty();
        }
        String asFolder = to.path() + "/";
        return folders.contains(asFolder)
                ? fault(DeadLink.Kind.FOLDER, asFolder)
                : fault(DeadLink.Kind.MISSING, to.path());
    }

    private static Optional<DeadLink> fault(DeadLink.Kind kind, String target) {
        return Optional.of(new DeadLink(kind, target));
    }

    /** What would be right in place of a file that is not there. */
    String helpForMissing(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        Optional<String> twin =
                files.stream().filter(f -> f.toLowerCase(Locale.ROOT).equals(lower)).findFirst();
        if (twin.isPresent()) {
            return "letter case counts: it is '" + twin.get() + "'";
        }
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        List<String> beside =
                files.stream()
                        .filter(f -> f.startsWith(folder) && f.indexOf('/', folder.length()) < 0)
                        .toList();
        return Nearest.help(path, beside);
    }

    /** What would be right in place of a folder. */
    String helpForFolder(String folder) {
        return files.contains(folder + INDEX)
                ? "name its page, '" + folder + INDEX + "'"
                : "name a file in it";
    }
}
