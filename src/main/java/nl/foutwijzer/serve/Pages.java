package nl.foutwijzer.serve;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import nl.foutwijzer.diagnostic.Diagnostic;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.render.RenderException;
import nl.foutwijzer.route.ContentType;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import nl.foutwijzer.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Answers requests with outputs of the site's plan and its style gallery, and nothing else. */
final class Pages {
    private final Preview preview;
    private final PreviewAssets assets;
    private final OpenGallery gallery;

    Pages(Preview preview, PreviewAssets assets, OpenGallery gallery) {
        this.preview = preview;
        this.assets = assets;
        this.gallery = gallery;
    }

    /**
     * @param rawPath as it was sent, without the query
     */
    Reply answer(@Nullable String rawPath) throws InterruptedException {
        Optional<OutputPath> path = RequestPath.of(rawPath);
        State state = preview.state();
        if (!state.loaded()) {
            State before = state;
            Optional<Reply> early = path.flatMap(p -> early(p, before));
            if (early.isPresent()) {
                return early.get();
            }
            state = preview.loaded();
        }
        return answer(path, state);
    }

    private Reply answer(Optional<OutputPath> path, State state) {
        if (state.plan().isEmpty()) {
            return failure(Reply.UNAVAILABLE, "There is no site to show", state.problems(), state);
        }
        SitePlan plan = state.plan().get();
        Optional<Output> output = path.flatMap(p -> find(p, plan, state));
        if (output.isPresent()) {
            return make(output.get(), Reply.OK, state);
        }
        Optional<OutputPath> index = path.flatMap(RequestPath::indexOf);
        return index.flatMap(p -> find(p, plan, state)).isPresent()
                ? folder(path.orElseThrow())
                : notFound(plan, state);
    }

    private Optional<Output> find(OutputPath path, SitePlan plan, State state) {
        return plan.find(path).or(() -> gallery.find(path, state.version()));
    }

    /** A reply that need not wait for the whole site. */
    Optional<Reply> early(OutputPath path, State state) {
        try {
            return preview.early(path, output -> make(output, Reply.OK, state));
        } catch (IOException e) {
            return Optional.empty(); // whatever is wrong, reading the whole site will tell
        }
    }

    /** Relative links need the slash at the end. */
    private static Reply folder(OutputPath folder) {
        return Reply.text(Reply.FOUND, "This is a folder.").with("Location", "/" + folder + "/");
    }

    private Reply notFound(SitePlan plan, State state) {
        return plan.find(Router.notFound())
                .map(page -> make(page, Reply.NOT_FOUND, state))
                .orElseGet(() -> Reply.text(Reply.NOT_FOUND, "Nothing stands here."));
    }

    private Reply make(Output output, int status, State state) {
        String type = ContentType.of(output.path());
        try {
            byte[] bytes = output.bytes();
            boolean page = type.equals(ContentType.HTML);
            return Reply.of(status, type, page ? assets.inject(bytes, state.version()) : bytes);
        } catch (NoSuchFileException e) {
            return Reply.text(Reply.NOT_FOUND, "This file is gone.");
        } catch (RenderException e) {
            return unmade(e.diagnostic(), state);
        } catch (IOException | RuntimeException e) {
            return unmade(
                    new Diagnostic(
                            DiagnosticId.TEMPLATE_ERROR,
                            SourceSpan.startOf(output.path().value()),
                            "this page cannot be made: " + e),
                    state);
        }
    }

    private Reply unmade(Diagnostic problem, State state) {
        preview.couldNotMake(problem);
        return failure(Reply.INTERNAL_ERROR, "This page cannot be made", List.of(problem), state);
    }

    private Reply failure(int status, String title, List<Diagnostic> problems, State state) {
        return Reply.of(status, ContentType.HTML, assets.failure(title, problems, state.version()));
    }
}
