package nl.foutwijzer.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which edition of a site pages belong to.
 *
 * @param date never from the clock
 * @param copy what a copy for use without a network is made from; absent for the site on its host
 * @param mayBeSaved whether a browser may keep the site, where the site itself allows that
 */
public record Edition(LocalDate date, Optional<ContentVersion> copy, boolean mayBeSaved) {

    /** The site on its host. */
    public static Edition hosted(LocalDate date) {
        return new Edition(date, Optional.empty(), true);
    }

    /** The site while it is written: what a browser kept would hide what became of it. */
    public static Edition preview(LocalDate date) {
        return new Edition(date, Optional.empty(), false);
    }

    /**
     * A copy for use without a network.
     *
     * @param whole the version of all content, be it that the copy holds some of it
     */
    public static Edition copy(LocalDate date, ContentVersion whole) {
        return new Edition(date, Optional.of(whole), false);
    }

    public boolean isCopy() {
        return copy.isPresent();
    }
}
