package nl.foutwijzer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.foutwijzer.diagnostic.DiagnosticId;

/** Files that cannot be kept among the test's resources, and what is reported of them. */
enum UnkeepableFile {
    LARGE(DiagnosticId.FILE_TOO_LARGE, "content/steps/sync-device/nl.md:1:1: error: FW0002 this") {
        @Override
        void makeIn(Path content) throws IOException {
            Files.writeString(
                    content.resolve("steps/sync-device/nl.md"),
                    "---\ntitle: Groot\n---\n" + "regel\n".repeat(900_000));
        }
    },
    LINK_OUT(
            DiagnosticId.LINK_LEAVES_ROOT,
            "content/media/secret.svg:1:1: error: FW0003 this symbolic link leads out of") {
        @Override
        void makeIn(Path content) throws IOException {
            Path outside = content.resolveSibling("secret.svg");
            Files.copy(content.resolve("media/logo.svg"), outside);
            Files.createSymbolicLink(content.resolve("media/secret.svg"), outside);
        }
    },
    FOLDER_LINK_OUT(
            DiagnosticId.LINK_LEAVES_ROOT,
            "content/static/all:1:1: error: FW0003 this symbolic link leads out of") {
        @Override
        void makeIn(Path content) throws IOException {
            Files.createDirectories(content.resolve("static"));
            Files.createSymbolicLink(content.resolve("static/all"), Path.of("..", "..", ".."));
        }
    },
    LINK_BACK(
            DiagnosticId.LINK_LEAVES_ROOT,
            "content/static/round:1:1: error: FW0003 this symbolic link leads back to") {
        @Override
        void makeIn(Path content) throws IOException {
            Files.createDirectories(content.resolve("static"));
            Files.createSymbolicLink(content.resolve("static/round"), Path.of(".."));
        }
    },
    LINKS_IN_A_RING(
            DiagnosticId.LINK_LEAVES_ROOT,
            "content/static/a/b/a:1:1: error: FW0003 this symbolic link leads back to",
            "content/static/b/a/b:1:1: error: FW0003 this symbolic link leads back to") {
        @Override
        void makeIn(Path content) throws IOException {
            Files.createDirectories(content.resolve("static/a"));
            Files.createDirectories(content.resolve("static/b"));
            Files.createSymbolicLink(content.resolve("static/a/b"), Path.of("..", "b"));
            Files.createSymbolicLink(content.resolve("static/b/a"), Path.of("..", "a"));
        }
    },
    DEVICE(
            DiagnosticId.ILLEGAL_NAME,
            "content/errors/aux/en.yaml:1:1: error: FW0004 'aux' is a name") {
        @Override
        void makeIn(Path content) throws IOException {
            CheckedSite.copy(content.resolve("errors/0x80070643"), content.resolve("errors/aux"));
        }
    },
    COLON(DiagnosticId.ILLEGAL_NAME, "content/static/a:b.txt:1:1: error: FW0004 'a:b.txt' is") {
        @Override
        void makeIn(Path content) throws IOException {
            Files.createDirectories(content.resolve("static"));
            Files.writeString(content.resolve("static/a:b.txt"), "");
        }
    },
    DEVICE_PICTURE(
            DiagnosticId.ILLEGAL_NAME, "content/media/nul.svg:1:1: error: FW0004 'nul.svg' is") {
        @Override
        void makeIn(Path content) throws IOException {
            Files.move(content.resolve("media/logo.svg"), content.resolve("media/nul.svg"));
            Path step = content.resolve("steps/sync-device/nl.md");
            Files.writeString(step, Files.readString(step).replace("logo.svg", "nul.svg"));
            Path english = content.resolve("steps/sync-device/en.md");
            Files.writeString(english, Files.readString(english).replace("logo.svg", "nul.svg"));
        }
    },
    TWIN_FOLDERS(
            DiagnosticId.NAMES_DIFFER_BY_CASE,
            "content/errors/0x8007064a/en.yaml:1:1: error: FW0005"
                    + " 'errors/0x8007064A' and 'errors/0x8007064a' differ") {
        @Override
        void makeIn(Path content) throws IOException {
            Path code = content.resolve("errors/0x80070643");
            CheckedSite.copy(code, content.resolve("errors/0x8007064A"));
            CheckedSite.copy(code, content.resolve("errors/0x8007064a"));
        }
    },
    TWIN_FILES(
            DiagnosticId.NAMES_DIFFER_BY_CASE,
            "content/media/logo.svg:1:1: error: FW0005 'media/Logo.svg' and 'media/logo.svg'") {
        @Override
        void makeIn(Path content) throws IOException {
            Files.copy(content.resolve("media/logo.svg"), content.resolve("media/Logo.svg"));
        }
    },
    LINK_TO_NOTHING(
            DiagnosticId.UNREADABLE_FILE,
            "content/media/gone.svg:1:1: error: FW0008 this link leads to nothing") {
        @Override
        void makeIn(Path content) throws IOException {
            Files.createSymbolicLink(content.resolve("media/gone.svg"), Path.of("nowhere.svg"));
        }
    };

    private final DiagnosticId id;
    private final String expected;

    UnkeepableFile(DiagnosticId id, String... expected) {
        this.id = id;
        this.expected = String.join("\n", expected);
    }

    abstract void makeIn(Path content) throws IOException;

    DiagnosticId id() {
        return id;
    }

    List<String> expected() {
        return expected.lines().toList();
    }
}
