package nl.foutwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import nl.foutwijzer.publish.PublishException;
import nl.foutwijzer.publish.PublishOptions;
import nl.foutwijzer.publish.PublishResult;
import nl.foutwijzer.publish.Publisher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A build over an older one leaves what a clean build makes, whatever was edited in between. */
class IncrementalBuildTest {
    private static final Path BASIC = Path.of("src/test/resources/sites/golden/basic/content");

    private final Path folder;

    IncrementalBuildTest() throws IOException {
        folder = Files.createTempDirectory("incremental");
    }

    @AfterTry
    @AfterEach
    void deleteFolder() throws IOException {
        Folders.delete(folder);
    }

    @Property(tries = 10)
    void equalsACleanBuildAfterAnyEdits(@ForAll("edits") List<Edit> edits) throws Exception {
        Set<Edit> done = EnumSet.noneOf(Edit.class);
        build(done);
        for (Edit edit : edits) {
            if (!done.remove(edit)) {
                done.add(edit);
            }
            build(done);
        }
    }

    @ParameterizedTest
    @EnumSource
    void equalsACleanBuildAfterEachEdit(Edit edit) throws Exception {
        build(EnumSet.noneOf(Edit.class));
        assertThat(changes(build(EnumSet.of(edit)))).isPositive();
        assertThat(changes(build(EnumSet.noneOf(Edit.class)))).isPositive();
    }

    @Test
    void writesNothingWhereNothingChanged() throws Exception {
        int files = build(EnumSet.noneOf(Edit.class)).written();
        PublishResult again = build(EnumSet.noneOf(Edit.class));
        assertThat(changes(again)).isZero();
        assertThat(again.unchanged()).isEqualTo(files).isPositive();
    }

    @Provide
    static Arbitrary<List<Edit>> edits() {
        return Arbitraries.of(Edit.class).list().ofMinSize(2).ofMaxSize(5);
    }

    /** Builds over what is there, and compares. */
    private PublishResult build(Set<Edit> edits) throws IOException, PublishException {
        Draft draft = Draft.of(BASIC);
        edits.forEach(edit -> edit.apply(draft));
        draft.write(folder);
        WholeSite site = WholeSite.read(folder.resolve("content"), folder.resolve("templates"), 2);
        PublishResult result =
                new Publisher(folder.resolve("site"), PublishOptions.of(2)).publish(site.plan());
        SiteBytes.assertSame(site.files(), Folders.read(folder.resolve("site")));
        return result;
    }

    private static int changes(PublishResult result) {
        return result.written() + result.removed();
    }
}
