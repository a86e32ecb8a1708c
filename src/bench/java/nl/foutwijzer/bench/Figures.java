package nl.foutwijzer.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured of one engine on one site, by what it says. */
final class Figures {
    private final Map<String, String> texts = new LinkedHashMap<>();

    Map<String, String> texts() {
        return texts;
    }

    void add(String name, double value, String format) {
        texts.put(name, format(format, value));
    }

    /** The median and the highest; a value that is not a number is something that never came. */
    void spread(String name, List<Double> values, String format) {
        List<Double> came = values.stream().filter(v -> !v.isNaN()).sorted().toList();
        if (came.isEmpty()) {
            texts.put(name, "never");
            return;
        }
        String text = format(format, came.get(came.size() / 2));
        text += " (" + format(format, came.get(came.size() - 1)) + ")";
        int missing = values.size() - came.size();
        texts.put(name, missing == 0 ? text : text + ", " + missing + " never");
    }

    void share(String name, List<Boolean> hits) {
        long count = hits.stream().filter(hit -> hit).count();
        texts.put(name, percentage(count / (double) hits.size()));
    }

    static String percentage(double share) {
        return format("%.1f %%", share * 100);
    }

    private static String format(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
