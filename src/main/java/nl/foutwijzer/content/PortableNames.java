package nl.foutwijzer.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.source.SourceSpan;

/**
 * Sifts files by their names: what not every file system can hold is reported once, and refused.
 */
final class PortableNames {
    private final Diagnostics diagnostics;
    private final Map<String, String> spellings = new HashMap<>();
    private final Map<String, ContentFile> firsts = new HashMap<>();
    private final Set<String> refusedFolders = new HashSet<>();
    private final List<ContentFile> accepted = new ArrayList<>();
    private final List<ContentFile> refused = new ArrayList<>();

    private PortableNames(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * @param files sorted by path
     */
    static PortableNames of(List<ContentFile> files, Diagnostics diagnostics) {
        PortableNames names = new PortableNames(diagnostics);
        files.forEach(names::sift);
        return names;
    }

    List<ContentFile> accepted() {
        return List.copyOf(accepted);
    }

    List<ContentFile> refused() {
        return List.copyOf(refused);
    }

    private void sift(ContentFile file) {
        (isAccepted(file) ? accepted : refused).add(file);
    }

    /** Looks at a path from its top down; each name in it is looked at once. */
    private boolean isAccepted(ContentFile file) {
        String path = file.path();
        for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
            String upTo = end < 0 ? path : path.substring(0, end);
            boolean known = upTo.equals(spellings.get(upTo.toLowerCase(Locale.ROOT)));
            if (refusedFolders.contains(upTo) || (!known && !accept(upTo, file))) {
                refusedFolders.add(upTo);
                return false;
            }
            if (end < 0) {
                return true;
            }
        }
    }

    private boolean accept(String path, ContentFile file) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (!OutputPath.isPortable(name)) {
            diagnostics.add(
                    DiagnosticId.ILLEGAL_NAME,
                    SourceSpan.startOf(file.shown()),
                    "'" + name + "' is a name that Windows cannot hold",
                    "rename it; for a code, let error.yaml state it as 'code:'");
            return false;
        }
        String folded = path.toLowerCase(Locale.ROOT);
        String twin = spellings.putIfAbsent(folded, path);
        if (twin == null) {
            firsts.put(folded, file);
            return true;
        }
        ContentFile other = firsts.getOrDefault(folded, file);
        diagnostics.add(
                new Diagnostic(
                                DiagnosticId.NAMES_DIFFER_BY_CASE,
                                SourceSpan.startOf(file.shown()),
                                "'" + twin + "' and '" + path + "' differ only by letter case",
                                "rename or merge them: Windows and macOS hold only one of the two")
                        .withNote(SourceSpan.startOf(other.shown()), "this is the other"));
        return false;
    }
}
