package app.tradewind.compliance;

import app.tradewind.contact.LawfulBasis;
import com.google.gson.JsonObject;

/// The facts of a moment as JSON, to be kept with a written reason. Holds codes and dates, no name and no address.
final class FactsText {

    private FactsText() {}

    static String of(Facts facts) {
        JsonObject json = new JsonObject();
        json.addProperty("country", facts.profile().code());
        json.addProperty("profileReviewed", facts.profile().reviewed());
        json.addProperty("regime", facts.regime().name());
        json.addProperty("kind", facts.kind().name());
        json.addProperty("legalForm", facts.contact().company().legalForm().name());
        json.addProperty("roleRelevance", facts.contact().roleRelevance().name());
        if (facts.address() != null) {
            json.addProperty("source", facts.recipient().source().type().name());
            json.addProperty(
                    "noSolicitNote", facts.recipient().source().noSolicitNote().name());
        }
        LawfulBasis basis = facts.basis();
        if (basis != null) {
            json.addProperty("basis", basis.kind().name());
            json.addProperty("basisRecordedAt", basis.recordedAt().toString());
        }
        return json.toString();
    }
}
