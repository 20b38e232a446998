package app.tradewind.contact.grading;

import app.tradewind.address.AddressKind;
import app.tradewind.address.Verdict;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.Grade;
import app.tradewind.contact.PurchasingRoles;
import app.tradewind.contact.TradeSummary;
import app.tradewind.contact.Turn;
import app.tradewind.contact.TurnRepository;
import app.tradewind.store.Database;
import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Proposes grades from what the book knows, and writes those that are taken. Every method blocks.
public final class GradeRepository {

    private static final String KEY = "grade.from";
    private static final int PAGE = 5000;

    private static final String FACTS = """
            SELECT contact.id, contact.grade, contact.title, address.kind, address.verdict, company.trade_summary,
                (SELECT count(*) FROM interaction WHERE contact_id = contact.id
                    AND (kind = 'REPLY' OR direction = 'IN' AND kind <> 'NOTE')) AS replies,
                (SELECT max(at) FROM interaction WHERE contact_id = contact.id
                    AND (kind = 'REPLY' OR direction = 'IN' AND kind <> 'NOTE')) AS heard,
                (SELECT group_concat(name, char(10)) FROM contact_tag
                    WHERE contact_id = contact.id AND kind = 'INTEREST') AS interests,
                (SELECT cause FROM interaction WHERE contact_id = contact.id AND kind = 'GRADE'
                    AND kind IN ('STAGE', 'GRADE') ORDER BY at DESC, id DESC LIMIT 1) AS graded_by
            FROM contact
            LEFT JOIN company ON company.id = contact.company_id
            LEFT JOIN address ON address.id =
                (SELECT id FROM address WHERE contact_id = contact.id ORDER BY position, id LIMIT 1)
            WHERE contact.id IN (SELECT value FROM json_each(?))
            """;

    private final Database database;
    private final TurnRepository turns;
    /// Read from tables when they are first asked for.
    private @Nullable GradeScale usual;

    private @Nullable PurchasingRoles roles;

    public GradeRepository(Database database) {
        this.database = database;
        turns = new TurnRepository(database);
    }

    private synchronized GradeScale usual() {
        if (usual == null) {
            usual = GradeScale.usual();
        }
        return usual;
    }

    private synchronized PurchasingRoles roles() {
        if (roles == null) {
            roles = new PurchasingRoles();
        }
        return roles;
    }

    /// The scale of this book: the usual points, with the user's own thresholds.
    public GradeScale scale() {
        GradeScale usual = usual();
        return database.find(row -> row.getString(1), "SELECT value FROM book_setting WHERE key = ?", KEY)
                .map(value -> JsonParser.parseString(value).getAsJsonObject())
                .map(own -> usual.from(own.get("a").getAsInt(), own.get("b").getAsInt()))
                .orElse(usual);
    }

    public void save(GradeScale scale) {
        database.update(
                "INSERT OR REPLACE INTO book_setting (key, value) VALUES (?, ?)",
                KEY,
                new Gson().toJson(Map.of("a", scale.fromA(), "b", scale.fromB())));
    }

    /// What the points make of these contacts, whether or not that is news.
    public List<GradeProposal> proposals(long[] contacts, Instant now) {
        GradeRules rules = new GradeRules(scale(), roles(), products(), now);
        List<GradeProposal> proposals = new ArrayList<>(contacts.length);
        for (int from = 0; from < contacts.length; from += PAGE) {
            String some = Arrays.toString(Arrays.copyOfRange(contacts, from, Math.min(contacts.length, from + PAGE)));
            database.list(GradeRepository::facts, FACTS, some).forEach(facts -> proposals.add(rules.of(facts)));
        }
        return proposals;
    }

    /// What the sender's identity in this book says that they sell.
    private List<String> products() {
        return database.find(row -> row.getString(1), "SELECT value FROM book_setting WHERE key = 'identity'")
                .map(value -> JsonParser.parseString(value).getAsJsonObject())
                .map(GradeRepository::products)
                .orElse(List.of());
    }

    private static List<String> products(JsonObject identity) {
        List<String> products = new ArrayList<>();
        if (identity.has("products") && identity.get("products").isJsonArray()) {
            identity.getAsJsonArray("products").forEach(product -> products.add(product.getAsString()));
        }
        return products;
    }

    /// Gives each contact the proposed grade, as the rule's doing. Belongs into a step of the history.
    ///
    /// @param why the reasons in the user's language, kept with the grade
    public void take(List<GradeProposal> proposals, Function<GradeProposal, String> why, Instant now) {
        database.transaction(() -> proposals.forEach(proposal -> {
            ContactId contact = new ContactId(proposal.contact());
            database.update(
                    "UPDATE contact SET grade = ?, grade_reason = ?, updated_at = ? WHERE id = ?",
                    proposal.grade(),
                    why.apply(proposal),
                    now,
                    contact.value());
            turns.graded(contact, turn(proposal, proposal.grade(), Turn.Cause.ofRule("grade")), now);
        }));
    }

    /// Leaves the contact the grade that it has, by the user's own will: nothing is proposed against it any more.
    public void keep(GradeProposal proposal, Instant now) {
        turns.graded(new ContactId(proposal.contact()), turn(proposal, proposal.was(), Turn.Cause.HAND), now);
    }

    private static Turn turn(GradeProposal proposal, @Nullable Grade became, Turn.Cause cause) {
        Grade was = proposal.was();
        return new Turn(was == null ? "" : was.name(), became == null ? "" : became.name(), cause);
    }

    private static GradeFacts facts(ResultSet row) throws SQLException {
        String grade = row.getString("grade");
        String by = row.getString("graded_by");
        String kind = row.getString("kind");
        String verdict = row.getString("verdict");
        long heard = row.getLong("heard");
        return new GradeFacts(
                row.getLong("id"),
                grade == null ? null : Grade.valueOf(grade),
                by == null ? grade != null : by.equals(Turn.By.HAND.name()),
                new GradeFacts.Person(
                        row.getString("title"),
                        kind == null ? null : AddressKind.valueOf(kind),
                        verdict == null ? null : Verdict.valueOf(verdict)),
                new GradeFacts.Dealings(row.getLong("replies"), heard == 0 ? null : Instant.ofEpochMilli(heard)),
                TradeSummary.read(Objects.requireNonNullElse(row.getString("trade_summary"), "")),
                Objects.requireNonNullElse(row.getString("interests"), "")
                        .lines()
                        .toList());
    }
}
