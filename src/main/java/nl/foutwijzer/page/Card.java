package nl.foutwijzer.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page is told to programs that show it elsewhere: chat windows, search engines, browsers and
 * feed readers.
 *
 * @param title without the site's own
 * @param type as Open Graph names it: {@code article} or {@code website}
 * @param address of the page among all sites, where its own has one
 * @param data what the page is, in JSON-LD; absent where the site has no address
 * @param links to files of the site that are for such programs
 */
public record Card(
        String title,
        String type,
        @Nullable PublicAddress address,
        @Nullable Html data,
        List<ProgramLink> links) {

    /**
     * A link in a page's head.
     *
     * @param type of the file that it leads to, as the web names it
     */
    public record ProgramLink(String rel, String type, String title, String href) {}
}
