package nl.foutwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The search box as a reader uses it. */
final class SearchBox {
    private SearchBox() {}

    static void type(Page page, String text) {
        field(page).click();
        page.locator("[role=combobox]").waitFor();
        page.keyboard().type(text);
    }

    static void awaitQuestion(Page page, String question) {
        page.waitForCondition(
                () ->
                        (Boolean)
                                page.evaluate(
                                        "asked => !!window.fakeFinds && fakeFinds.includes(asked)",
                                        question));
    }

    static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    static void assertActive(Page page, Locator option) {
        assertThat(option).hasAttribute("aria-selected", "true");
        assertThat(field(page)).hasAttribute("aria-activedescendant", option.getAttribute("id"));
        assertThat(page.locator("[aria-selected=true]")).hasCount(1);
    }

    static Locator field(Page page) {
        return page.locator("[data-search] [name=q]");
    }

    static Locator popup(Page page) {
        return page.locator(".search-popup");
    }

    static Locator options(Page page) {
        return page.locator("[role=option]");
    }
}
