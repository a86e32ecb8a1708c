package nl.foutwijzer.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.model.CodeRule;

/** Writes the shards of one index, and then the manifest that says which shard has what. */
final class IndexWriter {
    private static final int FORMAT = 1;

    private final SearchSource source;
    private final WordShards words;
    private final CodeShards codes;
    private final RowShards rows;
    private final FilterShards filters;

    IndexWriter(SearchSource source, Jobs jobs) {
        this.source = source;
        this.words = words(source, jobs);
        this.codes = new CodeShards(source.rules(), source.codes());
        List<String> platforms = source.platforms().stream().map(Map.Entry::getKey).toList();
        this.rows = new RowShards(source.documents(), platforms);
        this.filters = new FilterShards(source.filters(), source.documents());
    }

    private static WordShards words(SearchSource source, Jobs jobs) {
        Interner interner = new Interner();
        List<Tokens> tokens =
                jobs.map(source.documents(), document -> Tokens.of(document, interner));
        Vocabulary vocabulary = new Vocabulary(source.language(), interner, source.synonyms());
        double[] boosts = source.documents().stream().mapToDouble(d -> d.kind().boost()).toArray();
        return new WordShards(
                vocabulary,
                new Inverter(vocabulary, tokens, boosts, jobs).postings(),
                new Positions(vocabulary, tokens));
    }

    List<Shard> shards() {
        List<Shard> shards = new ArrayList<>(words.write());
        shards.addAll(codes.write());
        shards.addAll(rows.write());
        shards.addAll(filters.write());
        return shards;
    }

    /** What tells where everything is; asked for once the shards are written. */
    Shard manifest(String folder) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", FORMAT);
        manifest.put("folder", folder);
        manifest.put("documents", source.documents().size());
        manifest.put("rows", rows.perShard());
        manifest.put("words", words.firstWords());
        manifest.put("guesses", words.firstGuesses());
        manifest.put("keys", codes.firstKeys());
        manifest.put("entries", codes.entryShards());
        manifest.put("filters", filters.described());
        manifest.put("platforms", source.platforms().stream().map(Map.Entry::getValue).toList());
        manifest.put("codes", source.rules().stream().map(IndexWriter::rule).toList());
        manifest.put("cues", source.cues());
        manifest.put("texts", source.words());
        manifest.put("languages", source.languages().stream().map(IndexWriter::language).toList());
        return new Shard(source.language().path(), Json.of(manifest));
    }

    private static Map<String, String> rule(CodeRule rule) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("notation", rule.notation().name());
        rule.pattern().ifPresent(p -> values.put("pattern", p.pattern()));
        values.put("scan", rule.scan().id());
        return values;
    }

    private static List<String> language(SearchSource.SearchLanguage language) {
        return List.of(language.path(), language.tag(), language.direction(), language.name());
    }
}
