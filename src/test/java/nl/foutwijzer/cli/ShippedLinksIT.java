package nl.foutwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every link of the shipped knowledge base, as it is published on a web server. */
class ShippedLinksIT {

    @Test
    void leadSomewhere() {
        Run run =
                Run.of("check", "--links", "--strict", "--base-url", "https://kb.example/kb/sub/");
        assertThat(run.status()).as(run.all()).isZero();
        assertThat(run.out()).containsPattern("[1-9][0-9],[0-9]{3} links in [1-9],[0-9]{3} files");
    }
}
