package nl.foutwijzer.cli;

import java.time.LocalDate;
import java.util.Optional;
import nl.foutwijzer.build.EditionDate;
import nl.foutwijzer.build.LoadedSite;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of every command that makes an edition. */
final class DateOption {
    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The date of this edition, as 2026-11-22.")
    private @Nullable LocalDate date;

    /** The date that was asked for, or else that of the content. */
    LocalDate of(LoadedSite site, LoadedSite.Place place) {
        return EditionDate.of(
                Optional.ofNullable(date),
                System.getenv("SOURCE_DATE_EPOCH"),
                place.content().folder(),
                site.knowledge());
    }
}
