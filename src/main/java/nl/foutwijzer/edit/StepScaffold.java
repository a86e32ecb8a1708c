package nl.foutwijzer.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.foutwijzer.content.ContentSchema;
import nl.foutwijzer.diagnostic.Printable;
import nl.foutwijzer.route.OutputPath;

/** The files of a new step: its facts, and an empty article in the source language. */
public final class StepScaffold {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 100;

    private StepScaffold() {}

    /**
     * @return files below the content root
     * @throws ScaffoldException if the id is none
     */
    public static Scaffold of(TargetSite site, String id) throws ScaffoldException {
        if (!ID.matcher(id).matches() || id.length() > LONGEST) {
            throw new ScaffoldException(
                    "'" + Printable.of(id) + "' is not the id of a step",
                    "use lower-case letters, digits and single hyphens, as collect-logs");
        }
        if (!OutputPath.isPortable(id)) {
            throw new ScaffoldException(
                    "Windows can hold no folder named '" + id + "'",
                    "choose a longer name, as " + id + "-device");
        }
        String facts = "steps/" + id + "/step.yaml";
        String words = "steps/" + id + "/" + site.sourceLanguage() + ".md";
        Map<String, String> values =
                Map.of(
                        "schema", site.schemas().line(ContentSchema.STEP, facts),
                        "language", site.sourceLanguage().value(),
                        "today", site.today().toString());
        Map<String, String> files = new LinkedHashMap<>();
        files.put(facts, Template.named("step/step.yaml").fill(values));
        files.put(words, Template.named("step/text.md").fill(values));
        return new Scaffold(
                files,
                List.of(
                        new Scaffold.Blank(facts, "who does it and how long it takes"),
                        new Scaffold.Blank(words, "its title, a summary, and the step itself")));
    }
}
