package nl.foutwijzer.offline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.plan.Composition;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.Router;

/**
 * Makes packs of the files that readers need, so that a browser fetches a few of them in place of
 * thousands. Which file is in which pack is told from its path and the number of files, so that a
 * pack changes only if one of its files does.
 */
public final class OfflineCopy {
    private final Shelves shelves;
    private final String kind;

    /**
     * @param program stands for what makes the packs
     */
    public OfflineCopy(Collection<LanguageTag> languages, String program) {
        this.shelves = new Shelves(languages);
        this.kind = "pack " + program;
    }

    /** The packs of a planned site, and the list of them. */
    public List<Output> of(SitePlan site) {
        SortedMap<Shelf, List<Output>> files = new TreeMap<>();
        site.stream()
                .forEach(
                        file ->
                                shelves.of(file.path())
                                        .ifPresent(
                                                shelf ->
                                                        files.computeIfAbsent(
                                                                        shelf,
                                                                        s -> new ArrayList<>())
                                                                .add(file)));
        List<Output> packs = new ArrayList<>();
        files.forEach((shelf, members) -> packs.addAll(packs(shelf, members)));
        List<Output> all = new ArrayList<>(packs);
        all.add(new Composition(kind, packs, PackList::join).at(Router.packList()));
        return all;
    }

    private List<Output> packs(Shelf shelf, List<Output> files) {
        int count = shelf.packs(files.size());
        SortedMap<Integer, List<Output>> members = new TreeMap<>();
        files.forEach(
                file ->
                        members.computeIfAbsent(place(file, count), n -> new ArrayList<>())
                                .add(file));
        List<Output> packs = new ArrayList<>();
        members.forEach(
                (number, some) ->
                        packs.add(new Composition(kind, some, Pack::join).at(shelf.pack(number))));
        return packs;
    }

    private static int place(Output file, int count) {
        CRC32 sum = new CRC32();
        sum.update(file.path().value().getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % count);
    }
}
