package nl.foutwijzer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @Test
    void writesWhatSpreadsheetsRead() {
        assertThat(CsvTable.bytes(List.of(List.of("Code", "Melding"), List.of("0x1", "é"))))
                .isEqualTo("\ufeffCode,Melding\r\n0x1,é\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(cell("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
        assertThat(cell("two\r\nlines")).isEqualTo("\"two\r\nlines\"");
        assertThat(cell("a;b")).isEqualTo("\"a;b\"");
        assertThat(cell(" kept ")).isEqualTo("\" kept \"");
        assertThat(cell("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"https://example.com\")",
                "+31 20 123",
                "-2+3",
                "-cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\t=1",
                "\r=1"
            })
    void defusesFormulas(String hostile) {
        assertThat(read(CsvTable.bytes(List.of(List.of("a", hostile)))))
                .containsExactly(List.of("a", "'" + hostile));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2016345060", "2278622236", "0", "0x87D1041C", "a = b", "1-2"})
    void leavesCodesAsTheyAre(String harmless) {
        assertThat(cell(harmless)).isEqualTo(harmless);
    }

    @Property
    void losesNothing(
            @ForAll @Size(max = 4)
                    List<
                                    @Size(min = 1, max = 4) List<
                                            @Chars({'a', ',', '"', '\n', '\r', ';', ' '}) String>>
                            rows) {
        List<List<String>> harmless =
                rows.stream().map(row -> row.stream().map(c -> "x" + c).toList()).toList();
        assertThat(read(CsvTable.bytes(harmless))).isEqualTo(harmless);
    }

    private static String cell(String text) {
        String written = new String(CsvTable.bytes(List.of(List.of(text))), StandardCharsets.UTF_8);
        return written.substring(1, written.length() - 2);
    }

    /** Reads as RFC 4180 says. */
    private static List<List<String>> read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).substring(1);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && text.startsWith("\"\"", i)) {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || (c != ',' && !text.startsWith("\r\n", i))) {
                cell.append(c);
            } else {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    rows.add(row);
                    row = new ArrayList<>();
                    i++;
                }
            }
        }
        return rows;
    }
}
