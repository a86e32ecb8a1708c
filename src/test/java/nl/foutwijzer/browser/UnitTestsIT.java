package nl.foutwijzer.browser;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Stream;
import nl.foutwijzer.analysis.AnalysisCases;
import nl.foutwijzer.model.CodeCases;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The unit tests of the browser's code, {@code src/test/js}, run where that code is to run. */
@ExtendWith(Chromium.class)
class UnitTestsIT {

    @TestFactory
    Stream<DynamicContainer> unitTests(Chromium.Session chromium) throws IOException {
        Map<String, ?> data =
                Map.of(
                        "code-cases", CodeCases.all(),
                        "samples", CodeSamples.make(),
                        "analysis-cases", AnalysisCases.read(),
                        "texts", WordSamples.make());
        List<UnitPage.Result> results = new ArrayList<>();
        for (String folder : UnitPage.folders()) {
            try (Visit visit = chromium.visit(Place.HTTP, "en-US")) {
                results.addAll(new UnitPage(folder, data).run(visit));
            }
        }
        assertThat(results).isNotEmpty();
        return results.stream()
                .collect(groupingBy(UnitTestsIT::place, LinkedHashMap::new, toTests()))
                .entrySet()
                .stream()
                .map(group -> DynamicContainer.dynamicContainer(group.getKey(), group.getValue()));
    }

    private static String place(UnitPage.Result result) {
        return result.file() + ": " + result.group();
    }

    private static Collector<UnitPage.Result, ?, List<DynamicTest>> toTests() {
        return mapping(UnitTestsIT::test, toList());
    }

    private static DynamicTest test(UnitPage.Result result) {
        return DynamicTest.dynamicTest(
                result.name(), () -> assertThat(result.failure()).as(result.name()).isEmpty());
    }
}
