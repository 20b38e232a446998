package app.tradewind.mail.assist;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// Asks a language model over HTTP. It follows no redirection, so that key and facts reach the address that the
/// user
/// gave and no other.
public final class Assistant {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(120);
    private static final int LONGEST = 600;
    private static final int SHOWN = 200;

    /// Sends a question and gives the answer as one line. Blocks, for two minutes at most.
    ///
    /// @throws TradewindException with [Failure#ASSISTANT_UNREACHABLE] if nothing answers, with
    ///     [Failure#ASSISTANT_REFUSED] if the answer is an error or says nothing
    public String ask(AssistSettings settings, AssistQuestion question) {
        if (!settings.isReady()) {
            throw new TradewindException(Failure.ASSISTANT_UNREACHABLE, null, settings.address());
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(settings.address() + "/chat/completions"))
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(question.body(settings.model())));
        if (!settings.key().isEmpty()) {
            request.header("Authorization", "Bearer " + settings.key().replaceAll("\\p{Cntrl}", ""));
        }
        HttpResponse<String> response = sent(request.build(), settings);
        if (response.statusCode() != 200) {
            throw refused(response, null);
        }
        try {
            String text = JsonParser.parseString(response.body())
                    .getAsJsonObject()
                    .getAsJsonArray("choices")
                    .get(0)
                    .getAsJsonObject()
                    .getAsJsonObject("message")
                    .get("content")
                    .getAsString();
            return line(text);
        } catch (RuntimeException otherForm) {
            throw refused(response, otherForm);
        }
    }

    private static HttpResponse<String> sent(HttpRequest request, AssistSettings settings) {
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new TradewindException(Failure.ASSISTANT_UNREACHABLE, unreachable, settings.address());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TradewindException(Failure.WORK_CANCELLED, stopped);
        }
    }

    private static TradewindException refused(
            HttpResponse<String> response, @org.jspecify.annotations.Nullable Throwable cause) {
        String said = response.body().replaceAll("\\s+", " ").strip();
        return new TradewindException(
                Failure.ASSISTANT_REFUSED,
                cause,
                response.statusCode(),
                said.substring(0, Math.min(SHOWN, said.length())));
    }

    /// The answer without what some models put around it: their thinking, quotation marks, line ends.
    private static String line(String text) {
        String said = text.replaceAll("(?s)<think>.*?</think>", " ")
                .replaceAll("\\p{Cntrl}+|\\s+", " ")
                .strip();
        if (said.length() > 1 && "\"“„«".indexOf(said.charAt(0)) >= 0) {
            said = said.substring(1).replaceFirst("[\"”“»]$", "");
        }
        if (said.isBlank()) {
            throw new IllegalArgumentException("an empty answer");
        }
        return said.substring(0, Math.min(LONGEST, said.length()));
    }
}
