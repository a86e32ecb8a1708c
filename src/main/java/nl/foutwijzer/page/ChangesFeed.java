package nl.foutwijzer.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codes that came in or changed, for programs that look in again and again.
 *
 * @param id of the feed, wherever it stands
 * @param self where it stands
 * @param page where people read the same
 * @param updated when any of it last changed
 * @param entries the newest first
 */
public record ChangesFeed(
        String id,
        String lang,
        String title,
        @Nullable String subtitle,
        String author,
        String self,
        String page,
        LocalDate updated,
        List<Entry> entries) {

    /**
     * A code.
     *
     * @param id of the entry, whatever becomes of the code's page
     * @param lang of its words
     */
    public record Entry(
            String id,
            String lang,
            String title,
            String summary,
            String href,
            LocalDate published,
            LocalDate updated) {}
}
