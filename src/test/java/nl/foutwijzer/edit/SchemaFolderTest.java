package nl.foutwijzer.edit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.foutwijzer.content.ContentSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaFolderTest {
    private static final String LINE = "# yaml-language-server: $schema=";

    @ParameterizedTest
    @CsvSource({
        "../schema/, ../schema/",
        "../src/main/resources/schema/, ../src/main/resources/schema/",
        "https://foutwijzer.nl/schema/, https://foutwijzer.nl/schema/",
        "'', ''",
    })
    void isTheOneThatTheSiteItselfNames(String written, String address) {
        String site = LINE + written + "site.schema.json\nsource-language: nl\n";
        assertThat(SchemaFolder.of(site).address()).isEqualTo(address);
        assertThat(SchemaFolder.of("\uFEFF" + site.replace("\n", "\r\n")).address())
                .isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "source-language: nl\n", "\n" + LINE + "x/site.schema.json\n"})
    void isBesideTheContentWhereTheSiteNamesNone(String site) {
        assertThat(SchemaFolder.of(site)).isEqualTo(SchemaFolder.BESIDE_CONTENT);
    }

    @Test
    void relativeAddressesStartAtTheFile() {
        assertThat(SchemaFolder.BESIDE_CONTENT.line(ContentSchema.SITE, "site.yaml"))
                .isEqualTo(LINE + "../schema/site.schema.json");
        assertThat(SchemaFolder.BESIDE_CONTENT.line(ContentSchema.ERROR, "errors/a/1/error.yaml"))
                .isEqualTo(LINE + "../../../../schema/error.schema.json");
    }

    @Test
    void absoluteAddressesStayAsTheyAre() {
        assertThat(
                        new SchemaFolder("https://kb.example/schema/")
                                .line(ContentSchema.STEP, "steps/a/step.yaml"))
                .isEqualTo(LINE + "https://kb.example/schema/step.schema.json");
    }
}
