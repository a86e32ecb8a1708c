package nl.foutwijzer.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.foutwijzer.plan.Composition;
import nl.foutwijzer.plan.Members;
import nl.foutwijzer.plan.Output;
import nl.foutwijzer.plan.SitePlan;
import nl.foutwijzer.route.OutputPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made of other files of the site. */
class ComposedOutputsTest {
    private final Path output;
    private final Collection<String> made = new ConcurrentLinkedQueue<>();

    ComposedOutputsTest(@TempDir Path root) {
        output = root.resolve("site");
    }

    @Test
    void areMadeOfWhatWasMadeForTheSite() throws Exception {
        publish("one", "two");

        assertThat(made).containsExactlyInAnyOrder("a.html", "b.html", "a.pack", "all.pack");
        assertThat(output.resolve("a.pack")).hasContent("one+");
        assertThat(output.resolve("all.pack")).hasContent("two+one++");
    }

    @Test
    void areLeftWhereNothingChanged() throws Exception {
        publish("one", "two");
        made.clear();

        assertThat(publish("one", "two")).isEqualTo(new PublishResult(0, 4, 0, 19));
        assertThat(made).isEmpty();
    }

    @Test
    void areMadeAgainOfOneChangedFileAndThePublishedOnes() throws Exception {
        publish("one", "two");
        made.clear();

        publish("one", "three");

        assertThat(made).containsExactlyInAnyOrder("b.html", "all.pack");
        assertThat(output.resolve("all.pack")).hasContent("three+one++");
    }

    @Test
    void areMadeAgainIfTheyAreDamaged() throws Exception {
        publish("one", "two");
        made.clear();
        Files.writeString(output.resolve("a.pack"), "two+");

        publish("one", "two");

        assertThat(made).containsExactly("a.pack");
        assertThat(output.resolve("a.pack")).hasContent("one+");
    }

    @Test
    void haveTheSameFingerprintAndBytesWithoutAPublisher() throws Exception {
        publish("one", "two");
        SitePlan plan = plan("one", "two");

        Output all = plan.find(new OutputPath("all.pack")).orElseThrow();
        assertThat(all.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("two+one++");
        assertThat(all.fingerprint())
                .isEqualTo(plan("one", "two").find(all.path()).orElseThrow().fingerprint())
                .isNotEqualTo(plan("one", "three").find(all.path()).orElseThrow().fingerprint());
    }

    private PublishResult publish(String a, String b) throws IOException, PublishException {
        return new Publisher(output, PublishOptions.of(2)).publish(plan(a, b));
    }

    private SitePlan plan(String a, String b) {
        Output first = page("a.html", a);
        Output second = page("b.html", b);
        Output pack = pack("a.pack", first);
        return new SitePlan(List.of(first, second, pack, pack("all.pack", second, pack)));
    }

    private Output page(String path, String text) {
        return TestSite.output(
                path,
                text,
                () -> {
                    made.add(path);
                    return text.getBytes(StandardCharsets.UTF_8);
                });
    }

    private Output pack(String path, Output... members) {
        Composition.Joining joining =
                (outputs, source) -> {
                    made.add(path);
                    return join(outputs, source);
                };
        return new Composition("joined", new ArrayList<>(List.of(members)), joining)
                .at(new OutputPath(path));
    }

    private static byte[] join(List<Output> members, Members made) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Output member : members) {
            bytes.write(made.bytes(member));
            bytes.write('+');
        }
        return bytes.toByteArray();
    }
}
