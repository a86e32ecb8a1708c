package nl.foutwijzer.build;

import nl.foutwijzer.feed.CsvTable;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.page.ChangesComposer;
import nl.foutwijzer.page.CodeList;
import nl.foutwijzer.page.ListComposer;
import nl.foutwijzer.page.PageFingerprints;
import nl.foutwijzer.page.SiteView;
import nl.foutwijzer.page.TableComposer;
import nl.foutwijzer.page.TranslationsComposer;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.render.PageRenderer;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/**
 * Plans the lists of codes, as pages and as tables, and what tells of the whole: changes and
 * translations.
 */
final class ListPlanner {
    private final SiteView view;
    private final PageRenderer renderer;
    private final PageFingerprints fingerprints;
    private final ListComposer lists;
    private final TableComposer tables;
    private final ChangesComposer changes;
    private final TranslationsComposer translations;

    ListPlanner(SiteView view, PageRenderer renderer, PageFingerprints fingerprints) {
        this.view = view;
        this.renderer = renderer;
        this.fingerprints = fingerprints;
        this.lists = new ListComposer(view);
        this.tables = new TableComposer(view);
        this.changes = new ChangesComposer(view);
        this.translations = new TranslationsComposer(view);
    }

    void addAll(LanguageTag language, Outputs outputs) {
        lists.lists().forEach(list -> add(list, language, outputs));
        outputs.add(
                new Output(
                        Router.changes(language),
                        () -> fingerprints.changes(language),
                        () -> renderer.render(changes.compose(language))));
        if (view.isTranslated()) {
            addTranslations(language, outputs);
        }
    }

    private void addTranslations(LanguageTag language, Outputs outputs) {
        outputs.add(
                new Output(
                        Router.translations(language),
                        () -> fingerprints.translations(language),
                        () -> renderer.render(translations.compose(language))));
    }

    private void add(CodeList list, LanguageTag language, Outputs outputs) {
        OutputPath path = list.path(language);
        for (int i = 1; i <= lists.parts(list); i++) {
            int number = i;
            outputs.add(
                    new Output(
                            Router.part(path, number),
                            () -> fingerprints.lists("list " + path + " " + number, language),
                            () -> renderer.render(lists.compose(list, number, language))));
        }
        outputs.add(
                new Output(
                        Router.table(path),
                        () -> fingerprints.lists("table " + path, language),
                        () -> CsvTable.bytes(tables.compose(list, language))));
    }
}
