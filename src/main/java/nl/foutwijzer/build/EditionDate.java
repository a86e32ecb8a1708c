package nl.foutwijzer.build;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.foutwijzer.history.Git;
import nl.foutwijzer.model.ErrorDefinition;
import nl.foutwijzer.model.KnowledgeBase;
import nl.foutwijzer.model.Step;
import org.jspecify.annotations.Nullable;

/**
 * The date of an edition, which never comes from the clock: the one that was asked for, else {@code
 * SOURCE_DATE_EPOCH} (reproducible-builds.org), else that of the content's last commit, else the
 * newest {@code updated}.
 */
public final class EditionDate {
    private EditionDate() {}

    /**
     * @param sourceDateEpoch the variable's value, seconds since 1970, or null where it is not set
     */
    public static LocalDate of(
            Optional<LocalDate> asked,
            @Nullable String sourceDateEpoch,
            Path content,
            KnowledgeBase knowledge) {
        return asked.or(() -> Optional.ofNullable(sourceDateEpoch).flatMap(EditionDate::ofSeconds))
                .or(() -> lastCommit(content))
                .orElseGet(() -> newest(knowledge));
    }

    private static Optional<LocalDate> ofSeconds(String seconds) {
        try {
            Instant instant = Instant.ofEpochSecond(Long.parseLong(seconds.strip()));
            return Optional.of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
        } catch (NumberFormatException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> lastCommit(Path content) {
        return new Git(content).run("log", "-1", "--format=%ct").flatMap(EditionDate::ofSeconds);
    }

    private static LocalDate newest(KnowledgeBase knowledge) {
        Stream<LocalDate> codes =
                knowledge.errors().stream()
                        .map(ErrorDefinition::dates)
                        .flatMap(d -> d.latest().stream());
        Stream<LocalDate> steps =
                knowledge.steps().values().stream()
                        .map(Step::dates)
                        .flatMap(d -> d.latest().stream());
        return Stream.concat(codes, steps)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.of(1970, 1, 1));
    }
}
