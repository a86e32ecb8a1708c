package nl.foutwijzer.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The recipes of {@code docs/theme.md}: under each heading, files whose paths stand behind the kind
 * of their fenced block.
 */
public record ThemeGuide(Map<String, Map<String, String>> recipes) {
    public static final Path PAGE = Path.of("docs/theme.md");

    private static final Pattern PART =
            Pattern.compile("(?m)^### (.+)$|^```[a-z]+ (\\S+)\\n([\\s\\S]*?\\n)```$");

    public static ThemeGuide read() throws IOException {
        Map<String, Map<String, String>> recipes = new LinkedHashMap<>();
        Map<String, String> files = Map.of();
        Matcher parts = PART.matcher(Files.readString(PAGE));
        while (parts.find()) {
            if (parts.group(1) != null) {
                files = new LinkedHashMap<>();
                recipes.put(parts.group(1), files);
            } else {
                files.put(parts.group(2), parts.group(3));
            }
        }
        return new ThemeGuide(recipes);
    }

    /** Does to a site what a recipe says. */
    public void follow(String recipe, Path site) throws IOException {
        Map<String, String> files = recipes.get(recipe);
        if (files == null || files.isEmpty()) {
            throw new IllegalArgumentException("no recipe: " + recipe);
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path place = site.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            String before = Files.exists(place) ? Files.readString(place) : "";
            Files.writeString(place, joined(before, file.getValue()));
        }
    }

    private static String joined(String before, String added) {
        List<String> lines = new ArrayList<>(before.lines().toList());
        List<String> more = added.lines().toList();
        int first = lines.indexOf(more.get(0));
        if (first < 0) {
            lines.addAll(more);
        } else {
            lines.addAll(first + 1, more.subList(1, more.size()));
        }
        return String.join("\n", lines) + "\n";
    }
}
