package nl.foutwijzer;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.foutwijzer.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages are the pipeline: what stands above knows nothing of what stands below. */
class ArchitectureTest {
    private static final String ROOT = "nl.foutwijzer.";

    /** Each package may use those before it. */
    private static final List<String> ORDER =
            List.of(
                    "source",
                    "diagnostic",
                    "theme",
                    "job",
                    "model",
                    "translation",
                    "i18n",
                    "analysis",
                    "route",
                    "plan",
                    "markdown",
                    "content",
                    "xliff",
                    "history",
                    "article",
                    "check",
                    "page",
                    "explanation",
                    "render",
                    "feed",
                    "asset",
                    "search",
                    "offline",
                    "build",
                    "links",
                    "publish",
                    "explain",
                    "edition",
                    "gallery",
                    "serve",
                    "edit",
                    "cli");

    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    static Stream<Arguments> packagesAndThoseBelow() {
        return ORDER.stream()
                .limit(ORDER.size() - 1)
                .map(
                        name ->
                                Arguments.of(
                                        name,
                                        ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size())));
    }

    static Stream<Arguments> librariesAndTheirUsers() {
        return Stream.of(
                Arguments.of("com.ibm.icu..", List.of("i18n")),
                Arguments.of("tools.jackson.dataformat..", List.of("content")),
                Arguments.of("org.snakeyaml..", List.of("content")),
                Arguments.of("org.commonmark..", List.of("markdown")),
                Arguments.of("org.apache.lucene..", List.of("analysis")),
                Arguments.of("org.jsoup..", List.of("markdown", "links", "gallery", "edition")),
                Arguments.of("freemarker..", List.of("render")),
                Arguments.of("java.net.http..", List.of("links")),
                Arguments.of("net.sf.okapi..", List.of()),
                Arguments.of("io.nayuki..", List.of("page")),
                Arguments.of("com.sun.net.httpserver..", List.of("serve")),
                Arguments.of("picocli..", List.of("cli")),
                Arguments.of("java.util.logging..", List.of()));
    }

    @Test
    void everyPackageHasItsPlace() {
        Set<String> packages =
                PROGRAM.stream()
                        .map(type -> type.getPackageName().substring(ROOT.length()))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).isNotEmpty().isSubsetOf(ORDER);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packagesAndThoseBelow")
    void usesOnlyWhatStandsAbove(String name, List<String> below) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(below.stream().map(ROOT::concat).toArray(String[]::new))
                .allowEmptyShould(true) // a package may hold nothing yet
                .check(PROGRAM);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("librariesAndTheirUsers")
    void keepsALibraryToItsUsers(String library, List<String> users) {
        noClasses()
                .that()
                .resideOutsideOfPackages(users.stream().map(ROOT::concat).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineEndsTheProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(PROGRAM);
    }

    @Test
    void leavesNothingToTheMachinesLocaleCharsetZoneOrClock() {
        noClasses()
                .should()
                .accessTargetWhere(describe("depends on the machine", this::depends))
                .check(PROGRAM);
    }

    @Test
    void seesWhatDependsOnTheMachine() {
        JavaClass careless = new ClassFileImporter().importClass(Careless.class);
        long seen = careless.getAccessesFromSelf().stream().filter(this::depends).count();
        assertThat(seen).isEqualTo(Careless.DEPENDENCIES);
    }

    private boolean depends(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && MachineDependence.MEMBERS.contains(target.getFullName());
    }
}
