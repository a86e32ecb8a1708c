package nl.foutwijzer.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.foutwijzer.source.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies as they were made, and as somebody or something changed them. */
class VerificationTest {
    private final Path root;
    private final TestKeys keys;
    private final Optional<VerifyingKey> key;

    VerificationTest(@TempDir Path root) {
        this.root = root;
        keys = TestKeys.ed25519(root, "k");
        key = Optional.of(keys.checking());
    }

    private Path zip(Optional<SigningKey> signing) throws EditionException {
        return TestCopy.zip(TestCopy.site(), root.resolve("kb.zip"), signing);
    }

    private Path folder() throws IOException {
        return TestCopy.folder(TestCopy.site(), root.resolve("kb"), Optional.of(keys.signing()));
    }

    @Test
    void whatWasMadeIsWell() throws Exception {
        for (Path copy : List.of(zip(Optional.of(keys.signing())), folder())) {
            Verdict verdict = Verification.of(copy, key);
            assertThat(verdict.isWell()).as(copy.toString()).isTrue();
            assertThat(verdict.seal()).isEqualTo(Seal.VALID);
            assertThat(verdict.files()).isEqualTo(TestCopy.SITE.size() + 1);
            assertThat(verdict.differences()).isEmpty();
        }
    }

    @Test
    void withoutAKeyOnlyTheSumsAreKnownToBeRight() throws Exception {
        Verdict signed = Verification.of(zip(Optional.of(keys.signing())), Optional.empty());
        assertThat(signed.isWell()).isTrue();
        assertThat(signed.seal()).isEqualTo(Seal.UNCHECKED);
        Verdict unsigned = Verification.of(zip(Optional.empty()), Optional.empty());
        assertThat(unsigned.isWell()).isTrue();
        assertThat(unsigned.seal()).isEqualTo(Seal.NONE);
    }

    @Test
    void anotherSignatureOrNoneIsNotWellAndNothingIsCompared() throws Exception {
        Verdict lacking = Verification.of(zip(Optional.empty()), key);
        assertThat(lacking.seal()).isEqualTo(Seal.LACKING);
        TestKeys others = TestKeys.ed25519(root, "other");
        Verdict wrong = Verification.of(zip(Optional.of(others.signing())), key);
        assertThat(wrong.seal()).isEqualTo(Seal.FALSE);
        for (Verdict verdict : List.of(lacking, wrong)) {
            assertThat(verdict.isWell()).isFalse();
            assertThat(verdict.files()).isZero();
        }
    }

    @Test
    void everyChangedMissingAndAddedFileIsNamed() throws Exception {
        Path folder = folder();
        Files.writeString(folder.resolve("nl/index.html"), "<!DOCTYPE html>evil");
        Files.writeString(folder.resolve("START.html"), "");
        Files.delete(folder.resolve("leeg.txt"));
        Files.writeString(folder.resolve("nl/new.html"), "x");
        Files.writeString(folder.resolve("nl/sha256sums"), "x");
        Verdict verdict = Verification.of(folder, key);
        assertThat(verdict.isWell()).isFalse();
        assertThat(verdict.seal()).isEqualTo(Seal.VALID);
        assertThat(verdict.differences())
                .containsEntry(Difference.CHANGED, List.of("START.html", "nl/index.html"))
                .containsEntry(Difference.MISSING, List.of("leeg.txt"))
                .containsEntry(Difference.ADDED, List.of("nl/new.html", "nl/sha256sums"))
                .hasSize(3);
    }

    @Test
    void newSumsNeedANewSignature() throws Exception {
        Path folder = folder();
        Files.writeString(folder.resolve("leeg.txt"), "evil");
        String sums = Files.readString(folder.resolve(Sums.FILE));
        Files.writeString(
                folder.resolve(Sums.FILE),
                sums.replace(
                        Sha256.of(new byte[0]),
                        Sha256.of("evil".getBytes(StandardCharsets.US_ASCII))));
        assertThat(Verification.of(folder, Optional.empty()).isWell()).isTrue();
        assertThat(Verification.of(folder, key).seal()).isEqualTo(Seal.FALSE);
    }

    @Test
    void whatADesktopLeavesIsNamedAndDoesNoHarm() throws Exception {
        Path folder = folder();
        Files.writeString(folder.resolve("nl/.DS_Store"), "x");
        Files.writeString(folder.resolve("._nl"), "x");
        Verdict verdict = Verification.of(folder, key);
        assertThat(verdict.isWell()).isTrue();
        assertThat(verdict.differences())
                .containsOnlyKeys(Difference.LITTER)
                .containsValue(List.of("._nl", "nl/.DS_Store"));
    }

    @Test
    void linksAreNamedAndNotFollowed() throws Exception {
        Path folder = folder();
        Path outside = Files.writeString(root.resolve("outside"), TestCopy.SITE.get("index.html"));
        Files.delete(folder.resolve("index.html"));
        Files.createSymbolicLink(folder.resolve("index.html"), outside);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Verdict verdict = Verification.of(folder, key);
        assertThat(verdict.isWell()).isFalse();
        assertThat(verdict.differences())
                .containsEntry(Difference.NO_PLAIN_FILE, List.of("index.html", "loop"))
                .containsEntry(Difference.MISSING, List.of("index.html"));
    }

    @Test
    void aPipeIsNamedAndNotRead() throws Exception {
        Path folder = folder();
        OtherProgram.run(folder, "mkfifo", "pipe");
        assertThat(Verification.of(folder, key).differences())
                .containsEntry(Difference.NO_PLAIN_FILE, List.of("pipe"));
    }

    @Test
    void aPageIsCheckedByItsSignatureAlone() throws Exception {
        Path page = Files.writeString(root.resolve("kb.html"), "<!DOCTYPE html>kb");
        assertThat(Verification.of(page, Optional.empty()).isWell()).isFalse();
        assertThat(Verification.of(page, key).seal()).isEqualTo(Seal.LACKING);
        PageFile.write(page, Files.readAllBytes(page), Optional.of(keys.signing()));
        assertThat(Verification.of(page, key).isWell()).isTrue();
        assertThat(Verification.of(page, Optional.empty()).isWell())
                .as("nothing was checked")
                .isFalse();
        Files.writeString(page, "<!DOCTYPE html>KB");
        assertThat(Verification.of(page, key).seal()).isEqualTo(Seal.FALSE);
    }

    @Test
    void signedSumsDoNotPassForAPage() throws Exception {
        Path folder = folder();
        Path page = root.resolve("kb.html");
        Files.copy(folder.resolve(Sums.FILE), page);
        Files.copy(folder.resolve(Sums.SIGNATURE), root.resolve("kb.html.sig"));
        assertRefused(page, "it is no ZIP file, no page and no folder");
    }

    @Test
    void aSignedPageDoesNotPassForSums() throws Exception {
        Path page = Files.writeString(root.resolve("kb.html"), "<!DOCTYPE html>kb\n");
        PageFile.write(page, Files.readAllBytes(page), Optional.of(keys.signing()));
        Path folder = Files.createDirectory(root.resolve("f"));
        Files.copy(page, folder.resolve(Sums.FILE));
        Files.copy(root.resolve("kb.html.sig"), folder.resolve(Sums.SIGNATURE));
        assertRefused(folder, "SHA256SUMS, line 1: it does not begin with a sum");
    }

    @Test
    void aNameOfManyFoldersIsRefusedAtOnce() throws Exception {
        Path folder = Files.createDirectory(root.resolve("deep"));
        String sum = Sha256.of(new byte[0]);
        Files.writeString(folder.resolve(Sums.FILE), sum + "  " + "a/".repeat(300_000) + "b\n");
        assertThatThrownBy(() -> Verification.of(folder, Optional.empty()))
                .isExactlyInstanceOf(RefusedException.class)
                .hasMessageContaining("SHA256SUMS, line 1: the name 'a/a/");
    }

    @Test
    void whatIsNoCopyIsRefused() throws Exception {
        assertRefused(Files.createDirectory(root.resolve("empty")), "it has no SHA256SUMS");
        assertRefused(Files.writeString(root.resolve("nothing"), ""), "it is no ZIP file");
        assertThatThrownBy(() -> Verification.of(root.resolve("none"), key))
                .isExactlyInstanceOf(EditionException.class)
                .hasMessageEndingWith("none: no such file or folder");
        if (Files.exists(Path.of("/dev/zero"))) {
            assertThatThrownBy(() -> Verification.of(Path.of("/dev/zero"), key))
                    .hasMessageContaining("it is no plain file");
        }
    }

    @Test
    void sumsThatAreNotWrittenAsOursAreRefusedByTheirLine() throws Exception {
        String sum = "0".repeat(64);
        assertSumsRefused(sum + "  a", "is cut off");
        assertSumsRefused("", "is cut off");
        assertSumsRefused(sum + "  a\n\n", "line 2: it does not begin with a sum");
        assertSumsRefused(sum + "  a\n" + sum + " *b\n", "line 2: two blanks");
        assertSumsRefused(sum.replace('0', 'A') + "  a\n", "line 1: it does not begin");
        assertSumsRefused(sum + "  ../a\n", "line 1: the name '../a' leads elsewhere");
        assertSumsRefused(sum + "  /a\n", "leads elsewhere");
        assertSumsRefused(sum + "  C:\\a\n", "leads elsewhere");
        assertSumsRefused(sum + "  a\u0007\n", "'a?' leads elsewhere");
        assertSumsRefused(sum + "  a\n" + sum + "  A\n", "line 2: the name 'A' is there twice");
        assertSumsRefused(sum + "  a/b\n" + sum + "  a\n", "line 2: the name 'a' is a file and a");
        assertSumsRefused(sum + "  a\n" + sum + "  a/b\n", "line 2: the name 'a/b' stands below");
        assertSumsRefused(sum + "  SHA256SUMS.sig\n", "line 1: it is about the sums themselves");
    }

    private void assertSumsRefused(String sums, String why) throws Exception {
        Path folder = Files.createDirectories(root.resolve("sums"));
        Files.writeString(folder.resolve(Sums.FILE), sums);
        assertThatThrownBy(() -> Verification.of(folder, Optional.empty()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("SHA256SUMS")
                .hasMessageContaining(why);
    }

    @Test
    void sumsThatNeverEndAreRefused() throws Exception {
        Path folder = Files.createDirectory(root.resolve("sums"));
        byte[] line = ("0".repeat(64) + "  a\n").getBytes(StandardCharsets.US_ASCII);
        try (var out =
                Files.newByteChannel(
                        Files.createFile(folder.resolve(Sums.FILE)),
                        java.nio.file.StandardOpenOption.WRITE)) {
            out.position(10L << 30);
            out.write(java.nio.ByteBuffer.wrap(line));
        }
        assertRefused(folder, "SHA256SUMS is longer than any of ours");
    }

    @Test
    void aThousandDifferencesAreAllFound() throws Exception {
        Path folder = folder();
        for (int i = 0; i < 1000; i++) {
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "x%03d", i)), "");
        }
        assertThat(Verification.of(folder, key).differences().get(Difference.ADDED))
                .hasSize(1000)
                .isSorted();
    }

    private void assertRefused(Path copy, String why) {
        assertThatThrownBy(() -> Verification.of(copy, key))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(copy + " is refused: ")
                .hasMessageContaining(why);
    }
}
