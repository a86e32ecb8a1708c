package nl.foutwijzer.build;

import java.util.ArrayList;
import java.util.List;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.route.CodeNames;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Redirect;
import nl.foutwijzer.route.Router;

/** The addresses of a site that lead to others. */
public final class Redirects {
    private Redirects() {}

    /**
     * All of them, by path.
     *
     * @param knowledge of a site that was planned without an error
     */
    public static List<Redirect> of(KnowledgeBase knowledge) {
        List<Redirect> all = new ArrayList<>(toCodes(knowledge));
        knowledge
                .site()
                .addresses()
                .redirects()
                .forEach((from, to) -> all.add(Redirect.of(new OutputPath(from), to.id())));
        all.sort(null);
        return List.copyOf(all);
    }

    /** Those from other names of codes. */
    static List<Redirect> toCodes(KnowledgeBase knowledge) {
        List<Redirect> all = new ArrayList<>();
        for (ErrorDefinition error : knowledge.errors()) {
            CodeNames names = CodeNames.of(error, knowledge.site());
            OutputPath permalink = Router.permalink(error.slug());
            names.spellings().forEach(s -> all.add(to(permalink, Router.permalink(s))));
            for (String alias : names.aliases()) {
                all.add(to(permalink, Router.permalink(alias)));
                for (LanguageTag language : knowledge.site().languages().keySet()) {
                    all.add(to(Router.code(language, error.slug()), Router.code(language, alias)));
                }
            }
        }
        return all;
    }

    private static Redirect to(OutputPath target, OutputPath from) {
        return new Redirect(from, target, "");
    }
}
