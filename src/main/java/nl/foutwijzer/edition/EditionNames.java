package nl.foutwijzer.edition;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.StaticFile;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.source.SourceSpan;

/**
 * Whether the names of a copy fit the file systems that it may be unpacked on: FAT32, exFAT, NTFS
 * and what they are copied from. A path of a plan has no name that Windows refuses; this looks at
 * what only all of them show.
 */
public final class EditionNames {
    /** Windows takes 259 characters, of which the folder that it is unpacked in needs some. */
    private static final int LONGEST_PATH = 200;

    /** A folder of FAT32 holds 2 MB, 32 bytes an entry. */
    private static final int MOST_ENTRIES = 65_536;

    /** An entry holds so many characters of a name, and one more has the name's short form. */
    private static final int CHARACTERS_AN_ENTRY = 13;

    /** {@code .} and {@code ..}. */
    private static final int ENTRIES_OF_A_FOLDER = 2;

    private final KnowledgeBase knowledge;
    private final Diagnostics diagnostics;

    public EditionNames(KnowledgeBase knowledge, Diagnostics diagnostics) {
        this.knowledge = knowledge;
        this.diagnostics = diagnostics;
    }

    /** Reports what would get lost, or would not fit. */
    public void check(SitePlan site) {
        Map<String, String> spellings = new HashMap<>();
        FolderEdition.OWN.forEach(name -> spellings.put(folded(name), name));
        site.forEach(output -> check(output.path(), spellings));
        countEntries(site).forEach(this::checkFolder);
    }

    private void check(OutputPath path, Map<String, String> spellings) {
        String twin = spellings.putIfAbsent(folded(path.value()), path.value());
        if (twin != null && FolderEdition.OWN.contains(twin)) {
            diagnostics.add(
                    DiagnosticId.RESERVED_NAME,
                    place(path),
                    "an offline copy has a file '" + twin + "' of its own",
                    "rename it");
        } else if (twin != null) {
            diagnostics.add(
                    DiagnosticId.NAMES_LOOK_ALIKE,
                    place(path),
                    "'" + twin + "' and '" + path + "' are one name for some file systems",
                    "rename one of them");
        }
        if (path.value().length() > LONGEST_PATH) {
            diagnostics.add(
                    DiagnosticId.LONG_PATH,
                    place(path),
                    "'" + path + "' has " + path.value().length() + " characters",
                    "keep it under "
                            + LONGEST_PATH
                            + ": Windows takes 259 with the folder that it is unpacked in");
        }
    }

    /** Letters that any file system takes for one: by case, and by how an accent is written. */
    static String folded(String path) {
        String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static Map<String, Integer> countEntries(SitePlan site) {
        Map<String, Integer> entries = new TreeMap<>();
        Set<String> counted = new HashSet<>();
        FolderEdition.OWN.forEach(name -> count(name, entries, counted));
        site.forEach(output -> count(output.path().value(), entries, counted));
        return entries;
    }

    /** Counts a file in its folder, that folder in the one above it, and so on. */
    private static void count(String path, Map<String, Integer> entries, Set<String> counted) {
        if (!path.isEmpty() && counted.add(path)) {
            int slash = path.lastIndexOf('/');
            String folder = path.substring(0, Math.max(slash, 0));
            int length = path.length() - slash - 1;
            int parts = (length + CHARACTERS_AN_ENTRY - 1) / CHARACTERS_AN_ENTRY;
            entries.merge(folder, ENTRIES_OF_A_FOLDER + 1 + parts, (n, m) -> n + 1 + parts);
            count(folder, entries, counted);
        }
    }

    private void checkFolder(String folder, int entries) {
        if (entries > MOST_ENTRIES) {
            diagnostics.add(
                    DiagnosticId.FOLDER_TOO_FULL,
                    SourceSpan.startOf(folder.isEmpty() ? "." : folder),
                    String.format(
                            Locale.ROOT,
                            "the folder takes %,d entries of FAT32, which has room for %,d",
                            entries,
                            MOST_ENTRIES),
                    "leave out platforms or languages, or use a drive with exFAT");
        }
    }

    /** Where an author keeps the file, else where it would be written. */
    private SourceSpan place(OutputPath path) {
        StaticFile authored = knowledge.statics().get(path.value());
        return SourceSpan.startOf(authored == null ? path.value() : authored.shown());
    }
}
