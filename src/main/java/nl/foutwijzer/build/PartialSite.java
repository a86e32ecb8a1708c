package nl.foutwijzer.build;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.foutwijzer.content.Content;
import nl.foutwijzer.content.PartialReader;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.job.Jobs;
import nl.foutwijzer.model.CodeSlug;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.model.RelatedCode;
import nl.foutwijzer.page.Edition;
import nl.foutwijzer.page.SiteView;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;

/**
 * Single outputs of a site that was not read, each from the few folders that it shows something of.
 * Such a page has no neighbours and names no users of a step; all else is as in the whole site. For
 * all threads.
 */
public final class PartialSite {
    private static final Pattern CODE =
            Pattern.compile("([^/]+/)?code/([a-z0-9-]+)\\.(?:html|json|md)");
    private static final Pattern STEP = Pattern.compile("[^/]+/(steps/[^/]+)\\.html");
    private static final Pattern FILE = Pattern.compile("(media/.+)");
    private static final Pattern OTHER =
            Pattern.compile("(assets|schema|[^/]+/pages)/[^/]+|([^/]+/search|index|404)\\.html");

    private final LoadedSite.Place place;
    private final Jobs jobs;
    private final PartialReader reader;
    private final Map<String, SitePlan> plans = new ConcurrentHashMap<>();

    /**
     * @param jobs that no long work keeps busy
     */
    public PartialSite(LoadedSite.Place place, Jobs jobs) {
        this.place = place;
        this.jobs = jobs;
        this.reader = new PartialReader(place.content(), jobs);
    }

    /**
     * An output.
     *
     * @return nothing where only the whole site can tell what stands at the path
     */
    public Optional<Output> find(OutputPath path) throws IOException {
        Optional<String> subject = subject(path.value());
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        SitePlan known = plans.get(subject.get());
        if (known != null) {
            return known.find(path);
        }
        Optional<SitePlan> plan = plan(subject.get());
        plan.ifPresent(p -> plans.put(subject.get(), p));
        return plan.flatMap(p -> p.find(path));
    }

    /** The folder that a page is about; empty for what stands in every part of a site. */
    private Optional<String> subject(String path) throws IOException {
        Matcher code = CODE.matcher(path);
        if (code.matches()) {
            return reader.codeFolder(code.group(2));
        }
        Matcher step = STEP.matcher(path);
        if (step.matches()) {
            return Optional.of(step.group(1));
        }
        Matcher file = FILE.matcher(path);
        if (file.matches()) {
            return Optional.of(file.group(1));
        }
        return OTHER.matcher(path).matches() ? Optional.of("") : Optional.empty();
    }

    private Optional<SitePlan> plan(String subject) throws IOException {
        Set<String> paths = new HashSet<>();
        if (!subject.isEmpty()) {
            paths.add(subject);
        }
        if (subject.startsWith("errors/")) {
            Optional<KnowledgeBase> alone = reader.read(paths).knowledge();
            if (alone.isPresent()) {
                paths.addAll(shown(alone.get()));
            }
        }
        Content content = reader.read(paths);
        Optional<LoadedSite> site =
                LoadedSite.of(content, place, path -> reader.exists(path)).site();
        return site.map(
                s -> new SitePlanner(s, Edition.preview(edition(s))).plan(jobs, new Diagnostics()));
    }

    /** The folders of the steps and codes that a code's page shows. */
    private Set<String> shown(KnowledgeBase alone) throws IOException {
        Set<String> paths = new HashSet<>();
        for (ErrorDefinition error : alone.errors()) {
            SiteView.stepsOf(error).forEach(id -> paths.add("steps/" + id));
            Set<Ref> codes = new HashSet<>();
            error.related().stream().map(RelatedCode::code).forEach(codes::add);
            error.replacedBy().ifPresent(codes::add);
            for (Ref code : codes) {
                Optional<String> slug = alone.site().readCode(code.id()).map(CodeSlug::of);
                if (slug.isPresent()) {
                    reader.codeFolder(slug.get()).ifPresent(paths::add);
                }
            }
        }
        return paths;
    }

    private LocalDate edition(LoadedSite site) {
        return EditionDate.of(
                Optional.empty(),
                System.getenv("SOURCE_DATE_EPOCH"),
                place.content().folder(),
                site.knowledge());
    }
}
