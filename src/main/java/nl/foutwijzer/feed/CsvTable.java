package nl.foutwijzer.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Writes tables as spreadsheets read them: RFC 4180, in UTF-8 with a mark that says so. */
public final class CsvTable {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String LINE_END = "\r\n";
    private static final String STARTS_FORMULAS = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");
    private static final Pattern QUOTED = Pattern.compile("[\",;\r\n\t]|^\\s|\\s$");

    private CsvTable() {}

    public static byte[] bytes(List<List<String>> rows) {
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : ",").append(quoted(harmless(row.get(i))));
            }
            text.append(LINE_END);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet runs what looks like a formula, unless an apostrophe stands before it. */
    private static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && STARTS_FORMULAS.indexOf(cell.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** Semicolons part cells where a comma is the decimal sign, so these are quoted as well. */
    private static String quoted(String cell) {
        return QUOTED.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
