package nl.foutwijzer.edit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.foutwijzer.route.OutputPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeFolderTest {
    @ParameterizedTest
    @ValueSource(strings = {"0x87D1041C", "1603", "08000", "ORA-00942", "C4244", "a.b_c-d"})
    void isTheCodeItselfWhereItCanBe(String code) {
        assertThat(CodeFolder.of(code)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "BR:Backup:ErrX, BR-Backup-ErrX",
        "E 100, E-100",
        "../../etc/passwd, etc-passwd",
        "CON, code-CON",
        "nul.txt, code-nul.txt",
        "-42, 42",
        "E1., E1",
        "???, code",
        "'', code",
        "фout, out",
    })
    void resemblesTheCodeWhereItCannot(String code, String folder) {
        assertThat(CodeFolder.of(code)).isEqualTo(folder);
    }

    @Property
    void canStandInEveryFileSystem(@ForAll String code) {
        String folder = CodeFolder.of(code);
        assertThat(folder).matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
        assertThat(OutputPath.isPortable(folder)).isTrue();
    }

    @Property
    void isItsOwnFolder(@ForAll String code) {
        assertThat(CodeFolder.of(CodeFolder.of(code))).isEqualTo(CodeFolder.of(code));
    }
}
