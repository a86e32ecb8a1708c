package nl.foutwijzer.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a page is told to search engines and to programs that show cards of it.
 *
 * @param canonical the whole address of the page whose words these are: its own, or that of the
 *     language that it borrows all of them from
 * @param locale of the page, as cards name it: {@code nl_NL}
 * @param versions the same page in each language that has words of its own, itself among them;
 *     empty where it borrows them, or where no other has any
 */
public record PublicAddress(String canonical, String locale, List<Version> versions) {

    /**
     * A page in one language.
     *
     * @param hreflang the language; or {@code x-default}, for readers of any other
     * @param locale as cards name it; absent for the page itself and for {@code x-default}
     */
    public record Version(String hreflang, String href, @Nullable String locale) {}

    /**
     * A page as a sitemap lists it.
     *
     * @param changed when what it is about last changed
     */
    public record Listed(PublicAddress address, Optional<LocalDate> changed) {}
}
