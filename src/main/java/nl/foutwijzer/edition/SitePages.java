package nl.foutwijzer.edition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/** The pages of a plan that one file has: those in a language, for readers. */
final class SitePages {
    private final SitePlan plan;
    private final TreeSet<OutputPath> paths = new TreeSet<>();
    private final PageCutter cutter;

    SitePages(SitePlan plan, Collection<LanguageTag> languages, Attachments attachments) {
        this.plan = plan;
        plan.paths().stream()
                .filter(path -> PageAddress.isOf(path))
                .filter(path -> languages.stream().anyMatch(language -> isIn(language, path)))
                .forEach(paths::add);
        languages.forEach(language -> paths.remove(Router.linkPage(language))); // for hosts
        this.cutter =
                new PageCutter(
                        paths.stream().map(OutputPath::value).collect(Collectors.toSet()),
                        attachments);
    }

    /** The pages of one language, without those that only lead elsewhere. */
    List<CutPage> in(LanguageTag language, Jobs jobs) {
        List<OutputPath> own = paths.stream().filter(path -> isIn(language, path)).toList();
        return jobs.map(own, path -> cutter.page(plan.find(path).orElseThrow())).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    PageFrame frame(LanguageTag language) {
        return cutter.frame(plan.find(Router.codes(language)).orElseThrow());
    }

    private static boolean isIn(LanguageTag language, OutputPath path) {
        return path.value().startsWith(language.path() + "/");
    }
}
