package app.tradewind.contact.rights;

import app.tradewind.store.Database;

/// The bytes of files that went with letters; here, since they go with a person who is erased. Blocks.
public final class LetterContentRepository {

    private final Database database;

    public LetterContentRepository(Database database) {
        this.database = database;
    }

    /// Lets bytes go that no letter, no version of a template and no signature names.
    ///
    /// @return how many files that were
    public long removeUnused() {
        return database.update("""
                DELETE FROM letter_content WHERE id NOT IN (
                    SELECT json_extract(value, '$.content') FROM letter, json_each(letter.files)
                    UNION SELECT json_extract(value, '$.content') FROM template_version, json_each(template_version.files)
                    UNION SELECT json_extract(book_setting.value, '$.logo.content') FROM book_setting
                        WHERE key = 'identity' AND json_extract(book_setting.value, '$.logo.content') IS NOT NULL)
                """);
    }
}
