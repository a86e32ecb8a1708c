package nl.foutwijzer.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import nl.foutwijzer.content.ContentCache.Part;
import nl.foutwijzer.content.ContentLayout.Folder;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.model.Site;

/** Reads folders and files, each by itself and in parallel, where they have changed at all. */
final class PartReader {
    private final Site site;
    private final Jobs jobs;
    private final ContentCache cache;
    private final Diagnostics diagnostics;
    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private final Set<String> read = ConcurrentHashMap.newKeySet();

    PartReader(Site site, Jobs jobs, ContentCache cache, Diagnostics diagnostics) {
        this.site = site;
        this.jobs = jobs;
        this.cache = cache;
        this.diagnostics = diagnostics;
    }

    <T> List<T> folders(List<Folder> folders, BiFunction<FolderReader, Folder, Optional<T>> how) {
        return values(
                jobs.map(
                        folders,
                        folder -> get(folder.path(), folder.files(), () -> read(folder, how))));
    }

    <T> List<T> files(
            List<ContentFile> files, BiFunction<MediaReader, ContentFile, Optional<T>> how) {
        return values(
                jobs.map(files, file -> get(file.path(), List.of(file), () -> read(file, how))));
    }

    /** The files that exist but could not be read, below the content root. */
    Set<String> broken() {
        return Set.copyOf(broken);
    }

    /** Lets the cache forget what was not asked for. */
    void forgetOthers() {
        cache.keepOnly(read);
    }

    private <T> Part<T> get(
            String path, List<ContentFile> files, java.util.function.Supplier<Part<T>> reading) {
        read.add(path);
        return cache.get(path, site.digest(), files, reading);
    }

    private <T> Part<T> read(Folder folder, BiFunction<FolderReader, Folder, Optional<T>> how) {
        Diagnostics found = new Diagnostics();
        SoundFiles files = new SoundFiles(found);
        Optional<T> value = how.apply(new FolderReader(site, files, found), folder);
        return new Part<>(value, found.sorted(), files.broken());
    }

    private static <T> Part<T> read(
            ContentFile file, BiFunction<MediaReader, ContentFile, Optional<T>> how) {
        Diagnostics found = new Diagnostics();
        SoundFiles files = new SoundFiles(found);
        Optional<T> value = how.apply(new MediaReader(files, found), file);
        return new Part<>(value, found.sorted(), files.broken());
    }

    private <T> List<T> values(List<Part<T>> parts) {
        for (Part<T> part : parts) {
            diagnostics.addAll(part.diagnostics());
            broken.addAll(part.broken());
        }
        return parts.stream().flatMap(part -> part.value().stream()).toList();
    }
}
