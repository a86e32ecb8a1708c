package nl.foutwijzer.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.model.CodeRule;
import nl.foutwijzer.source.Digest;

/**
 * The search index of one language: a manifest and its shards. docs/search.md describes every
 * character of them.
 *
 * @param folder the last part of the folder of the shards, which changes with any of them
 */
public record SearchIndex(IndexFile manifest, String folder, List<IndexFile> shards) {
    private static final int FORMAT = 1;
    private static final int SHOWN_DIGITS = 8;

    /** Makes the index; the same source gives the same bytes, whatever the number of jobs. */
    public static SearchIndex of(SearchSource source, Jobs jobs) {
        Interner interner = new Interner();
        List<Tokens> tokens =
                jobs.map(source.documents(), document -> Tokens.of(document, interner));
        Vocabulary vocabulary = new Vocabulary(source.language(), interner, source.synonyms());
        double[] boosts = source.documents().stream().mapToDouble(d -> d.kind().boost()).toArray();
        WordShards words =
                new WordShards(
                        vocabulary,
                        new Inverter(vocabulary, tokens, boosts, jobs).postings(),
                        new Positions(vocabulary, tokens));
        CodeShards codes = new CodeShards(source.rules(), source.codes());
        RowShards rows =
                new RowShards(
                        source.documents(),
                        source.platforms().stream().map(Map.Entry::getKey).toList());
        FilterShards filters = new FilterShards(source.filters(), source.documents());
        List<String> shown = rows.rows();
        List<Shard> shards = new ArrayList<>(words.write());
        List<Shard> table = codes.write();
        shards.addAll(table);
        shards.addAll(rows.write(shown));
        shards.addAll(filters.write());
        List<IndexFile> files = jobs.map(shards, IndexFile::of);
        String folder = source.language().path() + "-" + digest(files);
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", FORMAT);
        manifest.put("folder", folder);
        manifest.put("documents", shown.size());
        manifest.put("rows", rows.perShard(shown));
        manifest.put("words", words.firstWords());
        manifest.put("guesses", words.firstGuesses());
        manifest.put("keys", codes.firstKeys());
        manifest.put("entries", table.size() - codes.firstKeys().size());
        manifest.put("filters", filters.described());
        manifest.put("platforms", source.platforms().stream().map(Map.Entry::getValue).toList());
        manifest.put("codes", source.rules().stream().map(SearchIndex::rule).toList());
        manifest.put("cues", source.cues());
        manifest.put("texts", source.words());
        manifest.put(
                "languages",
                source.languages().stream()
                        .map(l -> List.of(l.path(), l.tag(), l.direction(), l.name()))
                        .toList());
        Shard script = new Shard(source.language().path(), Json.of(manifest));
        return new SearchIndex(IndexFile.of(script), folder, files);
    }

    private static Map<String, String> rule(CodeRule rule) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("notation", rule.notation().name());
        rule.pattern().ifPresent(p -> values.put("pattern", p.pattern()));
        values.put("scan", rule.scan().id());
        return values;
    }

    private static String digest(List<IndexFile> files) {
        Digest digest = new Digest();
        files.forEach(file -> digest.add(file.name()).add(file.bytes()));
        return digest.hex().substring(0, SHOWN_DIGITS);
    }
}
