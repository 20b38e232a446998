package app.tradewind.mail.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssistantTest {

    private static final AssistQuestion QUESTION =
            AssistQuestion.personalLine("German", "hinges", List.of("Canton Fair 2026", "asked for \"soft\" hinges"));

    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private int status = 200;
    private String answer = "";

    @BeforeEach
    void startAServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stopIt() {
        server.stop(0);
    }

    private AssistSettings settings(String key) {
        return new AssistSettings(
                true, "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/", "small", key);
    }

    private static String said(String text) {
        return "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\"" + text + "\"}}]}";
    }

    @Test
    void whatWasShownIsWhatIsSent() {
        answer = said("<think>hm</think>\\n\\\"Auf der Messe sahen Sie unsere Scharniere.\\\"\\n");

        String line = new Assistant().ask(settings("secret"), QUESTION);

        assertEquals("Auf der Messe sahen Sie unsere Scharniere.", line);
        assertEquals(List.of(QUESTION.body("small")), bodies);
        assertEquals(List.of("Bearer secret"), keys);
        assertTrue(bodies.getFirst().contains("asked for \\\"soft\\\" hinges"));
    }

    @Test
    void withoutAKeyNoneIsSent() {
        answer = said("x");

        new Assistant().ask(settings(""), QUESTION);

        assertEquals(List.of("null"), keys);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            401 | {"error":"no such key"}
            404 | model not found
            302 | gone elsewhere
            200 | <html>not this</html>
            200 | {"choices":[]}
            200 | {"choices":[{"message":{"content":"  "}}]}
            """)
    void errorIsSaidWithTheServersWord(int code, String text) {
        status = code;
        answer = text;

        TradewindException refusal =
                assertThrows(TradewindException.class, () -> new Assistant().ask(settings(""), QUESTION));

        assertEquals(Failure.ASSISTANT_REFUSED, refusal.failure());
        assertEquals(1, bodies.size());
    }

    @Test
    void nobodyThereIsSaid() {
        AssistSettings settings = settings("");
        server.stop(0);

        TradewindException refusal =
                assertThrows(TradewindException.class, () -> new Assistant().ask(settings, QUESTION));

        assertEquals(Failure.ASSISTANT_UNREACHABLE, refusal.failure());
    }

    @Test
    void turnedOffItAsksNobody() {
        AssistSettings off = new AssistSettings(false, settings("").address(), "small", "");

        assertThrows(TradewindException.class, () -> new Assistant().ask(off, QUESTION));
        assertEquals(List.of(), bodies);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:11434/v1, true",
        "https://models.example/v1, true",
        "http://models.example/v1, false",
        "ftp://localhost/v1, false",
        "localhost:11434, false",
        "'', false"
    })
    void unencryptedOnlyWithinThisComputer(String address, boolean fine) {
        assertEquals(fine, new AssistSettings(true, address, "m", "").isAddress());
    }

    @Test
    void keyIsKeptInTheBook(@TempDir Path folder) {
        try (Database database = Database.create(folder.resolve("a.tradewind"), null)) {
            AssistRepository kept = new AssistRepository(database);
            assertFalse(kept.settings().on());

            kept.save(settings("secret"));

            assertEquals(settings("secret"), kept.settings());
        }
    }
}
