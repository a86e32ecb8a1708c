package nl.foutwijzer.build;

import java.util.List;
import java.util.Set;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.model.Site;
import nl.foutwijzer.page.ChooserComposer;
import nl.foutwijzer.page.PageFingerprints;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.render.PageRenderer;
import nl.foutwijzer.route.CodeNames;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/** Plans the pages that lead from the other names of a code to that code. */
final class AliasPlanner implements Planner {
    private final KnowledgeBase knowledge;
    private final PageRenderer renderer;
    private final PageFingerprints fingerprints;
    private final ChooserComposer choosers;

    AliasPlanner(
            KnowledgeBase knowledge,
            PageRenderer renderer,
            PageFingerprints fingerprints,
            ChooserComposer choosers) {
        this.knowledge = knowledge;
        this.renderer = renderer;
        this.fingerprints = fingerprints;
        this.choosers = choosers;
    }

    @Override
    public void addAll(Outputs outputs) {
        knowledge.errors().forEach(error -> add(error, outputs));
    }

    private void add(ErrorDefinition error, Outputs outputs) {
        Site site = knowledge.site();
        CodeNames names = CodeNames.of(error, site);
        for (Set<String> slugs : List.of(names.aliases(), names.spellings())) {
            slugs.forEach(slug -> outputs.add(permalink(error, Router.permalink(slug))));
        }
        for (LanguageTag language : site.languages().keySet()) {
            for (String alias : names.aliases()) {
                outputs.add(alias(error, language, Router.code(language, alias)));
            }
        }
    }

    private Output permalink(ErrorDefinition error, OutputPath path) {
        return new Output(
                path,
                () -> fingerprints.permalink(error),
                () -> renderer.render(choosers.permalink(error, path)));
    }

    private Output alias(ErrorDefinition error, LanguageTag language, OutputPath path) {
        return new Output(
                path,
                () -> fingerprints.permalink(error),
                () -> renderer.render(choosers.alias(error, language, path)));
    }
}
