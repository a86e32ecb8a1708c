package nl.foutwijzer.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Puts the staged tree in the place of the output folder. The journal stands from before the first
 * rename until after the manifest's, so whoever comes next can tell from it and from which folders
 * are there how far it went.
 */
final class Swap {
    private final OutputFolder folder;
    private final StateFolder state;
    private final SwapPhase.Listener phases;

    /** Nobody may swap or recover without the lock. */
    Swap(PublishLock lock, SwapPhase.Listener phases) {
        this.folder = lock.folder();
        this.state = folder.state();
        this.phases = phases;
    }

    /** Records what the staged tree holds. */
    void record(Manifest manifest) throws PublishException {
        try {
            manifest.write(state.nextManifest());
        } catch (IOException e) {
            throw PublishException.whileStaging("the manifest", e);
        }
        phases.reached(SwapPhase.RECORDED);
    }

    /** Gives the output folder a new manifest and no new files. */
    void replaceManifest() throws PublishException {
        try {
            Disk.move(state.nextManifest(), state.manifest());
            Disk.sync(state.path());
        } catch (IOException e) {
            throw PublishException.because("cannot replace " + state.manifest(), e);
        }
    }

    /** Puts the recorded tree in place. If this fails, {@link #recover} tidies up. */
    void perform() throws PublishException {
        try {
            writeJournal();
            phases.reached(SwapPhase.JOURNALLED);
            if (Disk.exists(folder.path())) {
                Disk.move(folder.path(), state.old());
            }
            phases.reached(SwapPhase.OLD_ASIDE);
            Disk.move(state.staged(), folder.path());
            phases.reached(SwapPhase.NEW_IN_PLACE);
            commit();
        } catch (IOException e) {
            throw PublishException.because("cannot swap the new site into " + folder, e);
        }
    }

    private void writeJournal() throws IOException {
        Files.writeString(
                state.journal(), "Folders are being renamed; the next command finishes that.\n");
        Disk.sync(state.journal());
        Disk.sync(state.path());
    }

    /** Each step must reach the disk before the next one tells recovery that it has. */
    private void commit() throws IOException {
        syncNames();
        if (Disk.exists(state.nextManifest())) {
            Disk.move(state.nextManifest(), state.manifest());
        }
        phases.reached(SwapPhase.MANIFEST_IN_PLACE);
        Disk.sync(state.path());
        Files.delete(state.journal());
        phases.reached(SwapPhase.COMMITTED);
    }

    private void syncNames() throws IOException {
        Disk.sync(folder.parent());
        Disk.sync(state.path());
    }

    /** Finishes or undoes a swap that was interrupted, and removes what it left behind. */
    void recover() throws PublishException {
        try {
            if (Disk.exists(state.journal())) {
                if (Disk.exists(folder.path()) && !Disk.exists(state.staged())) {
                    commit();
                } else {
                    undo();
                }
            }
            removeLeftovers();
        } catch (DirectoryNotEmptyException e) {
            throw new PublishException(
                    "a publication into "
                            + folder
                            + " was interrupted, and the folder has been filled since;"
                            + " move it away, then the site before that comes back from "
                            + state.old());
        } catch (IOException e) {
            throw PublishException.because(
                    "cannot tidy up after an interrupted publication into " + folder, e);
        }
    }

    /** The journal goes before the staged tree: without that tree it would mean a finished swap. */
    private void undo() throws IOException {
        if (Disk.exists(state.old())) {
            clearForOld();
            Disk.move(state.old(), folder.path());
        }
        syncNames();
        Files.delete(state.journal());
        Disk.sync(state.path());
    }

    /** Somebody may have made the missing folder anew, with what version control knows of it. */
    private void clearForOld() throws IOException {
        if (!Disk.isFolder(folder.path())) {
            return;
        }
        Path gitignore = folder.path().resolve(PublishedSite.GITIGNORE);
        if (onlyChild(gitignore)) {
            Files.delete(gitignore);
        }
        Files.delete(folder.path());
    }

    private boolean onlyChild(Path file) throws IOException {
        try (var children = Files.list(folder.path())) {
            return children.toList().equals(List.of(file));
        }
    }

    /** Deletes the old site. The new one stands, so a failure is left to the next start. */
    void sweep() {
        try {
            removeLeftovers();
            phases.reached(SwapPhase.SWEPT);
        } catch (IOException | PublishException e) {
            // as after a kill in this moment
        }
    }

    private void removeLeftovers() throws IOException, PublishException {
        Tree.delete(state.staged());
        Files.deleteIfExists(state.nextManifest());
        Tree.delete(state.old());
    }
}
