package nl.foutwijzer.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
        try {
            Process git =
                    new ProcessBuilder("git", "-C", content.toString(), "log", "-1", "--format=%ct")
                            .redirectErrorStream(true)
                            .start();
            git.getOutputStream().close();
            String printed =
                    new String(git.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            boolean ended = git.waitFor(5, TimeUnit.SECONDS) && git.exitValue() == 0;
            return ended ? ofSeconds(printed) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // no git here, so no commit either
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
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
