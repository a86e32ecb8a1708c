package nl.foutwijzer.render;

import nl.foutwijzer.diagnostic.Diagnostic;

/** A page could not be made because of its template; the diagnostic says which and where. */
public final class RenderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    RenderException(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic.span() + ": " + diagnostic.message(), cause);
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
