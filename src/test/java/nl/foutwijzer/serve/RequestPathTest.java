package nl.foutwijzer.serve;

import static org.assertj.core.api.Assertions.assertThat;

import nl.foutwijzer.route.OutputPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {
    @ParameterizedTest
    @CsvSource({
        "/, index.html",
        "'', index.html",
        "/nl/, nl/index.html",
        "/nl/codes.html, nl/codes.html",
        "/nl%2Fcodes.html, nl/codes.html",
        "/%6el/c%C3%B6des.html, nl/cödes.html",
        "/a+b.html, a+b.html",
        "/%252e%252e/x, %2e%2e/x"
    })
    void namesAnOutput(String raw, String path) {
        assertThat(RequestPath.of(raw)).contains(new OutputPath(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../site.yaml",
                "/nl/../../x",
                "/%2e%2e/x",
                "/..%2fx",
                "/%2E%2E%5Cx",
                "/nl\\x",
                "/nl%5cx",
                "/x%00.html",
                "/%00",
                "//evil.example/x",
                "//",
                "/./x",
                "/nl/.",
                "/%",
                "/%2",
                "/%zz",
                "/%c3",
                "/%ff",
                "/%c0%ae%c0%ae/x",
                "nl/x",
                "*",
                "/x:y",
                "/con",
                "/C:/x",
                "/x/ "
            })
    void namesNothing(String raw) {
        assertThat(RequestPath.of(raw)).isEmpty();
    }
}
