package nl.foutwijzer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import nl.foutwijzer.edit.Scaffold;
import nl.foutwijzer.edit.ScaffoldException;

/** Writes a scaffold and says what its author does next. */
final class ScaffoldReport {
    private ScaffoldReport() {}

    static void write(Scaffold scaffold, Path folder, PrintWriter out)
            throws IOException, ScaffoldException {
        scaffold.writeTo(folder).forEach(file -> out.println("created " + file));
        scaffold.blanks()
                .forEach(
                        blank ->
                                out.println(
                                        "fill in "
                                                + folder.resolve(blank.path())
                                                + ": "
                                                + blank.what()));
    }
}
