package nl.foutwijzer.content;

import java.util.regex.Pattern;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.model.Ref;

/** Ids stand in addresses and anchors, so they are kept plain: {@code find-app-details}. */
final class Ids {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Ids() {}

    /** Whether an id is well formed; reports it where it is not. */
    static boolean check(Ref ref, Diagnostics diagnostics) {
        if (ID.matcher(ref.id()).matches()) {
            return true;
        }
        diagnostics.add(
                DiagnosticId.INVALID_VALUE,
                ref.span(),
                "'" + ref.id() + "' is not an id",
                "use lower-case letters, digits and single hyphens, as find-app-details");
        return false;
    }
}
