package nl.foutwijzer.edition;

import java.util.List;

/**
 * A page without what all pages share, as an article that can stand among others in one file.
 *
 * @param lines of its HTML; its ids are those that it has as a page, its links lead to {@link
 *     PageAddress}es
 */
record CutPage(PageAddress address, List<String> lines) {

    static CutPage of(PageAddress address, String html) {
        return new CutPage(address, List.of(html.split("\n", -1)));
    }

    String html() {
        return String.join("\n", lines);
    }
}
