package nl.foutwijzer.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.LanguageTag;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;

/** Composes the pages that have no language of their own. */
public final class ChooserComposer {
    private final SiteView view;
    private final FrameComposer frames;
    private final Reader source;

    public ChooserComposer(SiteView view) {
        this.view = view;
        this.frames = new FrameComposer(view);
        this.source = view.reader(view.knowledge().site().firstLanguage());
    }

    /** The page at the site's root. */
    public ChooserPage home() {
        OutputPath path = Router.chooser();
        String title = source.siteTitle();
        return page(frame(path, title), path, title, Router::home, Reader::siteTitle);
    }

    /** The permalink of a code. */
    public ChooserPage permalink(ErrorDefinition error) {
        return permalink(error, Router.permalink(error.slug()));
    }

    /** An address that once meant a code, or still means it. */
    public ChooserPage permalink(ErrorDefinition error, OutputPath path) {
        return page(
                frame(error, path),
                path,
                error.code().value(),
                language -> Router.code(language, error.slug()),
                reader -> reader.title(error).text());
    }

    /** An address in one language that once meant a code, or still means it. */
    public ChooserPage alias(ErrorDefinition error, LanguageTag language, OutputPath path) {
        OutputPath to = Router.code(language, error.slug());
        Reader reader = view.reader(language);
        Alternate only =
                new Alternate(
                        language.value(),
                        language.direction(),
                        reader.localizer().ownName(),
                        Router.relative(path, to),
                        false);
        String title = reader.title(error).text();
        String heading = error.code().value();
        FrameComposer.Self self =
                new FrameComposer.Self(
                        language, PageVersions.own(l -> path), path, heading, heading, "", "");
        return new ChooserPage(
                frames.compose(self, List.of()),
                heading,
                List.of(new ChooserPage.Choice(only, title)));
    }

    /**
     * An address where something once stood.
     *
     * @param target the path, below the site's root, of where it stands now; it may end in an
     *     anchor
     */
    public ChooserPage redirect(OutputPath path, String target) {
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : target.substring(hash);
        OutputPath to = new OutputPath(file);
        Alternate only =
                new Alternate(
                        source.language().value(),
                        source.language().direction(),
                        source.siteTitle(),
                        Router.relative(path, to) + anchor,
                        false);
        return new ChooserPage(
                frame(path, source.siteTitle()),
                source.siteTitle(),
                List.of(new ChooserPage.Choice(only, target)));
    }

    public NotFoundPage notFound() {
        String root =
                view.knowledge()
                        .site()
                        .addresses()
                        .baseUrl()
                        .map(url -> URI.create(URI.create(url).toASCIIString()).getRawPath())
                        .orElse("/");
        List<NotFoundPage.Choice> choices = new ArrayList<>();
        for (Alternate language : ordered(Router.notFound(), Router::home)) {
            Reader reader = view.reader(LanguageTag.of(language.lang()));
            choices.add(
                    new NotFoundPage.Choice(
                            language,
                            reader.ui().text("not-found-title"),
                            reader.ui().text("not-found-explanation"),
                            new NotFoundPage.Search(
                                    root + Router.search(reader.language()),
                                    reader.ui().text("search-label"),
                                    reader.ui().text("search-submit")),
                            rooted(root, reader, "home", Router.home(reader.language())),
                            rooted(root, reader, "all-codes", Router.codes(reader.language()))));
        }
        Frame frame = frame(Router.notFound(), source.ui().text("not-found-title"));
        return new NotFoundPage(frame.loadingFrom(root), root, choices);
    }

    private static Link rooted(String root, Reader reader, String key, OutputPath path) {
        return new Link(reader.ui().text(key), root + path);
    }

    private ChooserPage page(
            Frame frame,
            OutputPath path,
            String heading,
            Function<LanguageTag, OutputPath> route,
            Function<Reader, String> text) {
        List<ChooserPage.Choice> choices = new ArrayList<>();
        for (Alternate language : ordered(path, route)) {
            Reader reader = view.reader(LanguageTag.of(language.lang()));
            choices.add(new ChooserPage.Choice(language, text.apply(reader)));
        }
        return new ChooserPage(frame, heading, choices);
    }

    /** The source language first: it is where nobody's choice is known. */
    private List<Alternate> ordered(OutputPath path, Function<LanguageTag, OutputPath> route) {
        LanguageTag first = source.language();
        List<Alternate> all = new ArrayList<>();
        for (Alternate alternate : frames.alternates(self(path, route, ""))) {
            boolean isSource = alternate.lang().equals(first.value());
            all.add(isSource ? 0 : all.size(), alternate);
        }
        return all;
    }

    private FrameComposer.Self self(
            OutputPath path, Function<LanguageTag, OutputPath> route, String title) {
        return new FrameComposer.Self(
                source.language(), PageVersions.own(route), path, title, title, "", "");
    }

    /** What a chat shows of a permalink, which is what people paste there. */
    private Frame frame(ErrorDefinition error, OutputPath path) {
        CodePage.Heading heading = CodePageComposer.heading(error, source);
        return frames.compose(
                new FrameComposer.Self(
                        source.language(),
                        PageVersions.own(language -> path),
                        path,
                        CodePageComposer.title(heading, source),
                        CodePageComposer.description(error, source, heading),
                        "",
                        ""),
                List.of());
    }

    private Frame frame(OutputPath path, String title) {
        return frames.compose(self(path, language -> path, title), List.of());
    }
}
