package nl.foutwijzer.browser;

import com.microsoft.playwright.Page;

/** Puts a text on the clipboard as a reader would, and from there into the search box. */
final class Paste {
    private static final String COPY_FROM =
            """
            text => {
              const field = document.createElement('textarea');
              field.value = text;
              field.id = 'copy-from';
              document.body.append(field);
              field.select();
            }
            """;

    private Paste() {}

    static void into(Page page, String text) {
        page.evaluate(COPY_FROM, text);
        page.keyboard().press("Control+c");
        page.evaluate("document.getElementById('copy-from').remove()");
        page.locator("[data-search] [name=q]").focus();
        page.keyboard().press("End");
        page.keyboard().press("Control+v");
    }
}
