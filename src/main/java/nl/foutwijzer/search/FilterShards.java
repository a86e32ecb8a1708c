package nl.foutwijzer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which documents have which values of a filter ({@code f}), a shard for each filter. */
final class FilterShards {
    private final List<SearchFilter> filters;
    private final List<SearchDocument> documents;

    FilterShards(List<SearchFilter> filters, List<SearchDocument> documents) {
        this.documents = documents;
        this.filters = filters.stream().map(this::used).filter(f -> !f.values().isEmpty()).toList();
    }

    /** Values that no document has would only disappoint. */
    private SearchFilter used(SearchFilter filter) {
        return new SearchFilter(
                filter.id(),
                filter.label(),
                filter.values().stream()
                        .filter(v -> !having(filter, v.getKey()).isEmpty())
                        .toList());
    }

    /** For each value the gaps of its documents, each written one less. */
    List<Shard> write() {
        List<Shard> shards = new ArrayList<>();
        for (SearchFilter filter : filters) {
            StringBuilder payload = new StringBuilder();
            for (Map.Entry<String, String> value : filter.values()) {
                int before = -1;
                for (int document : having(filter, value.getKey())) {
                    Numbers.append(payload, document - before - 1);
                    before = document;
                }
                payload.append(' ');
            }
            shards.add(new Shard("f" + shards.size(), payload.toString()));
        }
        return shards;
    }

    /** For the manifest: id, label, and for each value its id, label and number of documents. */
    List<Object> described() {
        List<Object> all = new ArrayList<>();
        for (SearchFilter filter : filters) {
            List<Object> values = new ArrayList<>();
            for (Map.Entry<String, String> value : filter.values()) {
                int count = having(filter, value.getKey()).size();
                values.add(List.of(value.getKey(), value.getValue(), count));
            }
            all.add(List.of(filter.id(), filter.label(), values));
        }
        return all;
    }

    private List<Integer> having(SearchFilter filter, String value) {
        List<Integer> result = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i).values().getOrDefault(filter.id(), List.of()).contains(value)) {
                result.add(i);
            }
        }
        return result;
    }
}
