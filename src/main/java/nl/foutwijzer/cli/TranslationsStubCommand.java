package nl.foutwijzer.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nl.foutwijzer.edit.Scaffold;
import nl.foutwijzer.edit.TranslationStub;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.route.OutputPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code foutwijzer translations stub}. */
@Command(
        name = "stub",
        description = {
            "Adds a language: files with the source words as comments, and an entry in site.yaml.",
            "Of a language that is there already it adds the files that are missing."
        })
final class TranslationsStubCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private SiteOptions options;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            required = true,
            description = "Its language tag of BCP 47, as pl or pt-BR.")
    private String language = "";

    @Override
    public Integer call() throws Exception {
        LanguageTag tag = tag(language);
        TranslatedSite site = TranslatedSite.read(options);
        LanguageTag source = site.translations().source();
        if (tag.equals(source)) {
            throw new UsageException("'" + tag + "' is the source language");
        }
        TranslationStub stub = new TranslationStub(site.root(), source);
        Scaffold scaffold = stub.files(site.parts(), tag);
        scaffold.writeTo(site.root().folder());
        stub.declare(tag);
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                "created "
                        + Report.plural(scaffold.files().size(), "file")
                        + " named "
                        + tag
                        + ".yaml and "
                        + tag
                        + ".md below "
                        + options.content());
        out.println("next: translate them; foutwijzer translations --lang " + tag + " lists them");
        return ExitStatus.OK;
    }

    private static LanguageTag tag(String text) {
        try {
            LanguageTag tag = LanguageTag.of(text);
            if (OutputPath.isPortable(tag.path())) {
                return tag;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new UsageException("'" + text + "' is not a language tag: write one as pl or pt-BR");
    }
}
