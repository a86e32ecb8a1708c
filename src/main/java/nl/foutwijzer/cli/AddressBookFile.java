package nl.foutwijzer.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.foutwijzer.content.ContentRoot;
import nl.foutwijzer.edit.AddressBookEdit;
import nl.foutwijzer.edit.EditedFile;
import nl.foutwijzer.model.AddressBook;

/** The address book of a site on disk; it need not exist. */
record AddressBookFile(Path file, String shown) {

    static AddressBookFile of(SiteOptions options) throws IOException {
        ContentRoot root = options.place().content();
        return new AddressBookFile(
                root.folder().resolve(AddressBook.FILE), root.shown(AddressBook.FILE));
    }

    /** What it holds; nothing where there is no such file. */
    Optional<AddressBookEdit> read() throws IOException {
        return Files.exists(file)
                ? Optional.of(AddressBookEdit.of(open().source().text()))
                : Optional.empty();
    }

    /** Changes what it holds, and makes the file where there is none. */
    void edit(UnaryOperator<AddressBookEdit> change) throws IOException {
        if (Files.exists(file)) {
            EditedFile open = open();
            open.write(change.apply(AddressBookEdit.of(open.source().text())).text());
        } else {
            EditedFile.replace(file, change.apply(AddressBookEdit.begin()).text());
        }
    }

    private EditedFile open() throws IOException {
        try {
            return EditedFile.read(file, shown);
        } catch (CharacterCodingException e) {
            throw new UsageException(shown + " is not UTF-8; foutwijzer check tells where");
        }
    }
}
