package nl.foutwijzer.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of every page.
 *
 * @param title what the browser's tab shows
 * @param original leads to the same page in the source language; absent where this is it
 * @param crumbs from the home page to this page's parent
 * @param ui the theme's strings in the page's language, by key
 */
public record Frame(
        String lang,
        String dir,
        String title,
        String description,
        Card card,
        List<Alternate> alternates,
        @Nullable Link original,
        List<Link> crumbs,
        SiteHead site,
        Map<String, String> ui) {

    /**
     * The same for a page at the site's root that may be shown at any depth: what it loads is
     * addressed from the root on.
     *
     * @param root the path of the site's root: {@code /kb/}
     */
    public Frame loadingFrom(String root) {
        SiteHead head =
                new SiteHead(
                        site.title(),
                        site.tagline(),
                        site.home(),
                        site.menu(),
                        site.assets().under(root),
                        site.search(),
                        site.edition(),
                        site.edit(),
                        site.feedback(),
                        site.copy());
        return new Frame(
                lang, dir, title, description, card, alternates, original, crumbs, head, ui);
    }

    /**
     * What all pages of one language share.
     *
     * @param edition the date that this edition of the site carries
     * @param copy absent for the site on its host
     */
    public record SiteHead(
            String title,
            @Nullable String tagline,
            Link home,
            List<Link> menu,
            Assets assets,
            Search search,
            DateLabel edition,
            @Nullable String edit,
            @Nullable String feedback,
            @Nullable Copy copy) {}

    /**
     * What a copy for use without a network says of itself.
     *
     * @param hash of its content
     * @param staleAfterDays the age at which it warns; absent where it never does
     * @param stale what it warns with
     * @param own the script that holds its own version
     * @param current the whole address of the site's version now; absent where the site has none
     * @param unknown what it says where that gives no answer
     * @param origin of that address, as a Content-Security-Policy names it
     */
    public record Copy(
            String hash,
            @Nullable Integer staleAfterDays,
            @Nullable String stale,
            String own,
            @Nullable String current,
            @Nullable String unknown,
            @Nullable String origin) {}

    /**
     * Addresses of what a page loads.
     *
     * @param styles by the name of their bundle
     * @param scripts by the name of their bundle
     */
    public record Assets(
            Map<String, String> styles, Map<String, String> scripts, String theme, String icon) {
        Assets under(String root) {
            return new Assets(
                    under(root, styles),
                    under(root, scripts),
                    root + theme,
                    icon.startsWith("data:") ? icon : root + icon);
        }

        private static Map<String, String> under(String root, Map<String, String> addresses) {
            Map<String, String> result = new LinkedHashMap<>();
            addresses.forEach((bundle, address) -> result.put(bundle, root + address));
            return result;
        }
    }

    /**
     * Addresses of what the search box needs.
     *
     * @param page the page of results
     * @param codes the list of all codes, for those without scripts
     * @param manifest of the language's index
     * @param root the site's root, with its last slash
     */
    public record Search(String page, String codes, String manifest, String root) {}
}
