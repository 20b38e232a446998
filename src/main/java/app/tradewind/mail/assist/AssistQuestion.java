package app.tradewind.mail.assist;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/// What a language model is asked, word for word.
///
/// @param order what it shall do
/// @param facts what it is told of the recipient
public record AssistQuestion(String order, String facts) {

    /// Asks for the first sentence of a letter to one person.
    ///
    /// @param language the letter's, by its English name
    /// @param facts each one line; nothing else of the person is sent
    public static AssistQuestion personalLine(String language, String product, List<String> facts) {
        String order = "Write one sentence in " + language + " that opens a business letter about "
                + (product.isBlank() ? "our goods" : product)
                + ". It refers to one of the facts below and to nothing else. At most 25 words. No greeting, no praise,"
                + " no exclamation mark, no question. Answer with the sentence alone.";
        return new AssistQuestion(order, String.join("\n", facts));
    }

    public AssistQuestion withFacts(String others) {
        return new AssistQuestion(order, others);
    }

    /// The body of the request (the chat completions of the OpenAI API, which local servers speak too).
    public String body(String model) {
        JsonArray messages = new JsonArray();
        messages.add(message("system", order));
        messages.add(message("user", facts));
        JsonObject body = new JsonObject();
        body.addProperty("model", model);
        body.add("messages", messages);
        body.addProperty("stream", false);
        return new GsonBuilder()
                .disableHtmlEscaping()
                .setPrettyPrinting()
                .create()
                .toJson(body);
    }

    private static JsonObject message(String role, String content) {
        JsonObject message = new JsonObject();
        message.addProperty("role", role);
        message.addProperty("content", content);
        return message;
    }
}
