package app.tradewind.letter;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Templates in the book. Every version of a text is kept, so that what was sent stays readable. Every method
/// blocks.
public final class TemplateRepository {

    private static final RowMapper<Template> TEMPLATE = row -> new Template(
            row.getLong("id"),
            row.getString("name"),
            row.getString("language"),
            TemplatePurpose.valueOf(row.getString("purpose")),
            row.getInt("version"),
            row.getString("subject"),
            row.getString("html"),
            Instant.ofEpochMilli(row.getLong("at")),
            LetterFiles.read(row.getString("files")),
            row.getLong("family"));

    private final Database database;

    public TemplateRepository(Database database) {
        this.database = database;
    }

    /// Does several things to the templates together, all of them or none.
    public <T> T together(Supplier<T> work) {
        return database.transaction(work);
    }

    /// Adds version 1; the body is cleaned.
    ///
    /// @return the template with its number
    /// @throws TradewindException with [Failure#TEMPLATE_UNREADABLE] if a merge field is wrong
    public Template add(Template template, Instant at) {
        Template checked = checked(template);
        long id = database.transaction(() -> {
            long added = database.insert(
                    "INSERT INTO template (name, language, purpose, version, family, updated_at) VALUES (?, ?, ?, 1, ?, ?)",
                    checked.name(),
                    checked.language(),
                    checked.purpose(),
                    checked.family(),
                    at);
            addVersion(added, 1, checked, at);
            return added;
        });
        return checked.kept(id, 1, at);
    }

    /// Saves a template that is in the book. A new text is a new version; the same text is not.
    ///
    /// @throws TradewindException with [Failure#TEMPLATE_UNREADABLE] if a merge field is wrong, with
    ///     [Failure#NOT_FOUND] if it is not in the book or was deleted
    public Template save(Template template, Instant at) {
        Template checked = checked(template);
        return database.transaction(() -> {
            Template before = find(template.id())
                    .orElseThrow(() -> new TradewindException(Failure.NOT_FOUND, null, "template", template.id()));
            boolean same = before.subject().equals(checked.subject())
                    && before.html().equals(checked.html())
                    && before.files().equals(checked.files());
            int version = same ? before.version() : before.version() + 1;
            if (!same) {
                addVersion(template.id(), version, checked, at);
            }
            database.update(
                    """
                    UPDATE template SET name = ?, language = ?, purpose = ?, version = ?, family = ?, updated_at = ?
                    WHERE id = ?
                    """,
                    checked.name(),
                    checked.language(),
                    checked.purpose(),
                    version,
                    checked.family(),
                    at,
                    template.id());
            return checked.kept(template.id(), version, at);
        });
    }

    /// The templates that are not deleted, by name.
    public List<Template> list() {
        return database.list(TEMPLATE, """
                SELECT template.*, subject, html, files, template.updated_at AS at
                FROM template
                JOIN template_version AS text ON text.template_id = template.id AND text.version = template.version
                WHERE deleted_at IS NULL
                ORDER BY name COLLATE NOCASE, language, id
                """);
    }

    /// The newest version; empty if there is none or it was deleted.
    public Optional<Template> find(long id) {
        return database.find(TEMPLATE, """
                SELECT template.*, subject, html, files, template.updated_at AS at
                FROM template
                JOIN template_version AS text ON text.template_id = template.id AND text.version = template.version
                WHERE id = ? AND deleted_at IS NULL
                """, id);
    }

    /// A version of a template, of a deleted one too.
    public Optional<Template> findVersion(long id, int version) {
        return database.find(TEMPLATE, """
                SELECT id, name, language, purpose, family, text.version, subject, html, files, text.created_at AS at
                FROM template
                JOIN template_version AS text ON text.template_id = template.id
                WHERE id = ? AND text.version = ?
                """, id, version);
    }

    /// Every version of a template, the newest first.
    public List<Template> versions(long id) {
        return database.list(TEMPLATE, """
                SELECT id, name, language, purpose, family, text.version, subject, html, files, text.created_at AS at
                FROM template
                JOIN template_version AS text ON text.template_id = template.id
                WHERE id = ?
                ORDER BY text.version DESC
                """, id);
    }

    /// Takes a template out of the lists; its versions stay.
    public void delete(long id, Instant at) {
        database.update("UPDATE template SET deleted_at = ? WHERE id = ?", at, id);
    }

    public void restore(long id) {
        database.update("UPDATE template SET deleted_at = NULL WHERE id = ?", id);
    }

    private void addVersion(long id, int version, Template template, Instant at) {
        database.insert(
                """
                INSERT INTO template_version (template_id, version, subject, html, files, created_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """, id, version, template.subject(), template.html(), LetterFiles.written(template.files()), at);
    }

    private static Template checked(Template template) {
        MergeText.parse(template.subject());
        String html = HtmlText.clean(template.html());
        MergeText.parse(html);
        return template.withText(template.subject().strip(), html).withFiles(LetterFiles.shown(template.files(), html));
    }
}
