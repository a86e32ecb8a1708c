package nl.foutwijzer.serve;

import java.util.List;
import nl.foutwijzer.diagnostic.Diagnostic;

/** Tells the author, in the terminal, what the preview sees. Called by several threads. */
public interface PreviewLog {

    /** What was found wrong and was not wrong before. */
    void found(List<Diagnostic> problems);

    /** Whatever else there is to say, in one line. */
    void say(String line);
}
