package nl.foutwijzer.content;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.foutwijzer.diagnostic.DiagnosticId;
import nl.foutwijzer.diagnostic.Diagnostics;
import nl.foutwijzer.model.Ref;
import nl.foutwijzer.route.OutputPath;

/** Ids stand in addresses and anchors, so they are kept plain: {@code find-app-details}. */
final class Ids {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

    private Ids() {}

    /** Whether this can be an id, and so the name of a page's file. */
    static boolean isWellFormed(String id) {
        return ID.matcher(id).matches() && OutputPath.isPortable(id);
    }

    /** The id that an ill-formed one was probably meant to be; empty where there is none. */
    static String mended(String id) {
        String plain = NOT_PLAIN.matcher(id.toLowerCase(Locale.ROOT)).replaceAll("-");
        String mended = OUTER_HYPHENS.matcher(plain).replaceAll("");
        return isWellFormed(mended) ? mended : "";
    }

    /** Whether an id is well formed; reports it where it is not. */
    static boolean check(Ref ref, Diagnostics diagnostics) {
        if (isWellFormed(ref.id())) {
            return true;
        }
        if (ID.matcher(ref.id()).matches()) {
            diagnostics.add(
                    DiagnosticId.INVALID_VALUE,
                    ref.span(),
                    "'" + ref.id() + "' cannot be an id: Windows keeps this name for itself",
                    "choose another name");
            return false;
        }
        diagnostics.add(
                DiagnosticId.INVALID_VALUE,
                ref.span(),
                "'" + ref.id() + "' is not an id",
                "use lower-case letters, digits and single hyphens, as find-app-details");
        return false;
    }
}
