package nl.foutwijzer.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.foutwijzer.diagnostic.Nearest;
import nl.foutwijzer.edition.Selection;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Site;
import picocli.CommandLine.Option;

/** The options that leave a part of a site out of its editions. */
final class SelectionOptions {
    @Option(
            names = "--lang",
            paramLabel = "LANG",
            split = ",",
            description = "Only these languages, as nl,en (default: all).")
    private List<String> languages = List.of();

    @Option(
            names = "--platform",
            paramLabel = "ID",
            split = ",",
            description = "Only these platforms, by their ids in site.yaml (default: all).")
    private List<String> platforms = List.of();

    /**
     * @throws UsageException if the site has no such language or platform
     */
    Selection of(Site site) {
        List<String> tags = site.languages().keySet().stream().map(LanguageTag::value).toList();
        Set<LanguageTag> wanted =
                known(languages, "language", tags).stream()
                        .map(LanguageTag::of)
                        .collect(Collectors.toSet());
        return new Selection(wanted, known(platforms, "platform", site.platforms()));
    }

    private static Set<String> known(List<String> asked, String kind, List<String> there) {
        Set<String> wanted = new LinkedHashSet<>();
        for (String text : asked) {
            String name = text.strip();
            String found =
                    there.stream()
                            .filter(name::equalsIgnoreCase)
                            .findFirst()
                            .orElseThrow(() -> unknown(name, kind, there));
            wanted.add(found);
        }
        return wanted;
    }

    private static UsageException unknown(String name, String kind, List<String> there) {
        return new UsageException(
                "the site has no "
                        + kind
                        + " '"
                        + name
                        + "': "
                        + (there.isEmpty() ? "it declares none" : Nearest.help(name, there)));
    }
}
