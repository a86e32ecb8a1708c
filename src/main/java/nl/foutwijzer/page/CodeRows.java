package nl.foutwijzer.page;

import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.route.OutputPath;
import nl.foutwijzer.route.Router;
import org.jspecify.annotations.Nullable;

/** Composes codes as lines of a list. */
final class CodeRows {
    private final Reader reader;
    private final OutputPath from;

    CodeRows(Reader reader, OutputPath from) {
        this.reader = reader;
        this.from = from;
    }

    CodeRow row(ErrorDefinition error) {
        return row(error, "", null);
    }

    /**
     * @param anchor of the part that matters here, with its {@code #}, or empty
     */
    CodeRow row(ErrorDefinition error, String anchor, @Nullable String reason) {
        OutputPath to = Router.code(reader.language(), error.slug());
        return new CodeRow(
                error.code().value(),
                Router.relative(from, to) + anchor,
                reader.title(error),
                reader.severity(error.severity()),
                reader.platforms(error),
                reason);
    }

    Link link(ErrorDefinition error) {
        OutputPath to = Router.code(reader.language(), error.slug());
        return new Link(error.code().value(), Router.relative(from, to));
    }
}
