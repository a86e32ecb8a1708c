package nl.foutwijzer.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code in a list.
 *
 * @param platforms the names of the platforms on which it occurs
 * @param reason why it stands in this list, where that needs saying
 */
public record CodeRow(
        String code,
        String href,
        Words message,
        Label severity,
        List<String> platforms,
        @Nullable String reason) {}
