package nl.foutwijzer;

import java.io.File;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.reflect.Executable;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What takes its locale, character set, time zone or time from the machine it runs on. */
final class MachineDependence {
    /** Full names as ArchUnit gives them. */
    static final Set<String> MEMBERS =
            members().map(MachineDependence::fullName).collect(Collectors.toUnmodifiableSet());

    private MachineDependence() {}

    private static Stream<Executable> members() {
        return Stream.of(locale(), charset(), time()).flatMap(List::stream);
    }

    private static List<Executable> locale() {
        return List.of(
                method(String.class, "toLowerCase"),
                method(String.class, "toUpperCase"),
                method(String.class, "format", String.class, Object[].class),
                method(String.class, "formatted", Object[].class),
                method(PrintStream.class, "printf", String.class, Object[].class),
                method(PrintStream.class, "format", String.class, Object[].class),
                method(PrintWriter.class, "printf", String.class, Object[].class),
                method(PrintWriter.class, "format", String.class, Object[].class),
                constructor(Formatter.class),
                constructor(Formatter.class, Appendable.class),
                method(DateTimeFormatter.class, "ofPattern", String.class),
                method(Locale.class, "getDefault"),
                method(Locale.class, "getDefault", Locale.Category.class));
    }

    private static List<Executable> charset() {
        return List.of(
                method(String.class, "getBytes"),
                constructor(String.class, byte[].class),
                constructor(String.class, byte[].class, int.class, int.class),
                constructor(InputStreamReader.class, InputStream.class),
                constructor(OutputStreamWriter.class, OutputStream.class),
                constructor(PrintWriter.class, OutputStream.class),
                constructor(PrintWriter.class, OutputStream.class, boolean.class),
                constructor(PrintStream.class, OutputStream.class),
                constructor(Scanner.class, InputStream.class),
                constructor(FileReader.class, File.class),
                constructor(FileReader.class, String.class),
                constructor(FileWriter.class, File.class),
                constructor(FileWriter.class, String.class),
                method(Charset.class, "defaultCharset"));
    }

    private static List<Executable> time() {
        return List.of(
                method(ZoneId.class, "systemDefault"),
                method(TimeZone.class, "getDefault"),
                method(LocalDate.class, "now"),
                method(LocalDateTime.class, "now"),
                method(ZonedDateTime.class, "now"),
                method(Instant.class, "now"));
    }

    private static Executable method(Class<?> owner, String name, Class<?>... parameters) {
        try {
            return owner.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Executable constructor(Class<?> owner, Class<?>... parameters) {
        try {
            return owner.getConstructor(parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String fullName(Executable member) {
        String name = member instanceof java.lang.reflect.Constructor ? "<init>" : member.getName();
        return Arrays.stream(member.getParameterTypes())
                .map(Class::getName)
                .collect(
                        Collectors.joining(
                                ", ",
                                member.getDeclaringClass().getName() + "." + name + "(",
                                ")"));
    }
}
