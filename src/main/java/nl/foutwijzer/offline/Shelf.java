package nl.foutwijzer.offline;

import java.util.Locale;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/**
 * Where a file stands among the packs: whoever saves a language takes all that is of its group, and
 * all that is of every language.
 *
 * @param group a language as addresses name it, or {@link #EVERY_LANGUAGE}
 */
record Shelf(String group, Kind kind) implements Comparable<Shelf> {
    /** No language tag has a part of more than eight letters. */
    static final String EVERY_LANGUAGE = "all-languages";

    /** Files that go together; how many to a pack keeps packs at a size that arrives in one go. */
    enum Kind {
        PAGES(512),
        SEARCH(512),
        MEDIA(32);

        private final int filesInPack;

        Kind(int filesInPack) {
            this.filesInPack = filesInPack;
        }
    }

    /**
     * How many packs hold so many files: a power of two, so that the number rarely changes, and
     * most files stay where they are while a site grows.
     */
    int packs(int files) {
        int packs = 1;
        while (packs * kind.filesInPack < files) {
            packs *= 2;
        }
        return packs;
    }

    OutputPath pack(int number) {
        String name = group + "." + kind.name().toLowerCase(Locale.ROOT) + "-" + number + ".pack";
        return new OutputPath(Router.OFFLINE + "/" + name);
    }

    @Override
    public int compareTo(Shelf other) {
        int byGroup = group.compareTo(other.group);
        return byGroup != 0 ? byGroup : kind.compareTo(other.kind);
    }
}
