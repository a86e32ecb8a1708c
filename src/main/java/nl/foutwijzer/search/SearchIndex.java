package nl.foutwijzer.search;

import java.util.List;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.source.Digest;

/**
 * The search index of one language: a manifest and its shards. docs/search.md describes every
 * character of them.
 *
 * @param folder the last part of the folder of the shards, which changes with any of them
 */
public record SearchIndex(IndexFile manifest, String folder, List<IndexFile> shards) {
    private static final int SHOWN_DIGITS = 8;

    /** Makes the index; the same source gives the same bytes, whatever the number of jobs. */
    public static SearchIndex of(SearchSource source, Jobs jobs) {
        IndexWriter writer = new IndexWriter(source, jobs);
        List<IndexFile> shards = jobs.map(writer.shards(), IndexFile::of);
        String folder = source.language().path() + "-" + digest(shards);
        return new SearchIndex(IndexFile.of(writer.manifest(folder)), folder, shards);
    }

    private static String digest(List<IndexFile> files) {
        Digest digest = new Digest();
        files.forEach(file -> digest.add(file.name()).add(file.bytes()));
        return digest.hex().substring(0, SHOWN_DIGITS);
    }
}
