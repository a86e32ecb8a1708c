package nl.foutwijzer.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.foutwijzer.diagnostic.Nearest;
import nl.foutwijzer.model.AddressBook;
import nl.foutwijzer.model.CodeSlug;
import nl.foutwijzer.model.ErrorCode;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.Site;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/** What would bring a lost address back: the likeliest first, giving it up last. */
final class Remedies {
    private static final Pattern CODE = Pattern.compile("(?:[^/]+/)?code/([^/]+)\\.html");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[a-z0-9]+)*/");
    private static final Pattern PLAIN = Pattern.compile("[\\w./-]+");

    /** Among more than these nobody's guess is good, and comparing takes its time. */
    private static final int MOST_CANDIDATES = 100;

    private final Site site;
    private final Map<String, ErrorDefinition> newCodes = new HashMap<>();
    private final Set<ErrorCode> codes;
    private final Map<String, List<String>> newPaths = new HashMap<>();

    /**
     * @param present the paths that the site has
     */
    Remedies(KnowledgeBase knowledge, Set<String> present, AddressBook book) {
        this.site = knowledge.site();
        Set<String> known = book.paths();
        this.codes =
                knowledge.errors().stream().map(ErrorDefinition::code).collect(Collectors.toSet());
        for (ErrorDefinition error : knowledge.errors()) {
            if (!known.contains(Router.permalink(error.slug()).value())) {
                newCodes.put(error.slug(), error);
            }
        }
        present.stream()
                .filter(path -> path.endsWith(".html") && !known.contains(path))
                .sorted()
                .forEach(
                        path ->
                                newPaths.computeIfAbsent(folder(path), f -> new ArrayList<>())
                                        .add(path));
    }

    /** The code that an address is about, by whatever spelling; else the address itself. */
    String subject(String path) {
        Matcher code = CODE.matcher(path);
        return code.matches()
                ? site.readCode(code.group(1)).map(ErrorCode::value).orElse(code.group(1))
                : path;
    }

    /**
     * @param paths all that one remedy brings back
     */
    String of(String path, List<String> paths) {
        Matcher code = CODE.matcher(path);
        String remedy = code.matches() ? ofCode(code.group(1)) : ofPage(path);
        return remedy + ", or " + drop(paths);
    }

    String ofFolder(String folder) {
        String remedy =
                LANGUAGE.matcher(folder).matches()
                        ? "declare the language again in site.yaml"
                        : "put them back, or lead on from each with redirects in site.yaml";
        return remedy + ", or " + drop(List.of(folder));
    }

    private String ofCode(String slug) {
        Optional<ErrorCode> spelt = site.readCode(slug);
        if (spelt.filter(codes::contains).isPresent() && !site.addresses().notations()) {
            return "ask for it in site.yaml with permalinks: {notations: true}";
        }
        String old = spelt.map(ErrorCode::value).orElse(slug);
        return near(CodeSlug.of(old), List.copyOf(newCodes.keySet()))
                .map(newCodes::get)
                .map(
                        error ->
                                "if it is "
                                        + error.code()
                                        + " now, add aliases: [\""
                                        + old
                                        + "\"] to "
                                        + error.span().path())
                .orElse("keep the code, with status: retired in its error.yaml");
    }

    private String ofPage(String path) {
        String target = near(path, newPaths.getOrDefault(folder(path), List.of())).orElse("…");
        return "lead on from it in site.yaml with redirects: {\""
                + path
                + "\": \""
                + target
                + "\"}";
    }

    /** The only candidate, or the one that is spelt most alike. */
    private static Optional<String> near(String lost, List<String> candidates) {
        if (candidates.size() > MOST_CANDIDATES) {
            return Optional.empty();
        }
        return candidates.size() == 1
                ? Optional.of(candidates.get(0))
                : Nearest.of(lost, candidates, 1).stream().findFirst();
    }

    private static String drop(List<String> paths) {
        String arguments =
                paths.stream()
                        .map(path -> PLAIN.matcher(path).matches() ? path : "\"" + path + "\"")
                        .collect(Collectors.joining(" "));
        return "give it up with: foutwijzer permalinks drop " + arguments + " --because \"…\"";
    }

    private static String folder(String path) {
        return new OutputPath(path).folder();
    }
}
