package nl.foutwijzer.page;

import java.util.Map;
import nl.foutwijzer.route.OutputPath;
import org.jspecify.annotations.Nullable;

/**
 * Where the files that pages load stand in the site.
 *
 * @param styles by the name of their bundle
 * @param scripts by the name of their bundle
 * @param theme the script that runs before the first paint
 */
public record AssetNames(
        Map<String, OutputPath> styles,
        Map<String, OutputPath> scripts,
        OutputPath theme,
        Icon icon) {

    /**
     * The icon of the site.
     *
     * @param inline its bytes as an address of their own, which costs no request; absent where that
     *     is too long to stand in every page
     */
    public record Icon(OutputPath path, @Nullable String inline) {}
}
