package app.tradewind.ui.letters.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.mail.assist.AssistRepository;
import app.tradewind.mail.assist.AssistSettings;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.work.Background;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssistViewModelTest {

    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private HttpServer server;
    private Database database;
    private AssistRepository repository;
    private AssistViewModel model;

    @BeforeEach
    void startAServer(@TempDir Path folder) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] answer = "{\"choices\":[{\"message\":{\"content\":\"We met in Guangzhou.\"}}]}"
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        database = Database.create(folder.resolve("book.tradewind"), null);
        repository = new AssistRepository(database);
        model = new AssistViewModel(
                repository, () -> "hinges", Background.inline(), new Messages(Locale.ENGLISH), lines::add);
    }

    @AfterEach
    void stopIt() {
        server.stop(0);
        database.close();
    }

    private void turnOn() {
        repository.save(new AssistSettings(
                true, "http://127.0.0.1:" + server.getAddress().getPort() + "/v1", "small", ""));
        model.read();
        model.take("de", List.of("Canton Fair 2026"));
    }

    @Test
    void nothingIsOfferedAndNothingIsSentBeforeTheUserTurnsItOn() {
        model.read();
        model.take("de", List.of("Canton Fair 2026"));

        model.toggle();
        model.send();

        assertFalse(model.readyProperty().get());
        assertFalse(model.openProperty().get());
        assertEquals(List.of(), bodies);
    }

    @Test
    void nothingIsSentThatWasNotShownFirst() {
        turnOn();

        model.send();

        assertEquals(List.of(), bodies);
    }

    @Test
    void whatWasShownIsSentWordForWordAndTheLineComesBack() {
        turnOn();
        model.toggle();
        model.factsProperty().set("Canton Fair 2026, hall 12");

        model.send();

        var messages =
                JsonParser.parseString(bodies.getFirst()).getAsJsonObject().getAsJsonArray("messages");
        assertEquals(
                model.orderProperty().get(),
                messages.get(0).getAsJsonObject().get("content").getAsString());
        assertEquals(
                "Canton Fair 2026, hall 12",
                messages.get(1).getAsJsonObject().get("content").getAsString());
        assertEquals(List.of("We met in Guangzhou."), lines);
        assertTrue(model.whereProperty().get().startsWith("This stays on your computer"));
    }

    @Test
    void anotherLetterPutsAwayWhatWasShownOfTheOneBefore() {
        turnOn();
        model.toggle();

        model.take("fr", List.of("a call in May"));

        assertFalse(model.openProperty().get());
        assertEquals("a call in May", model.factsProperty().get());
        assertTrue(model.orderProperty().get().contains("French"));
    }

    @Test
    void aServerThatIsNotThereIsSaidAndTheLetterIsUnharmed() {
        turnOn();
        server.stop(0);
        model.toggle();

        model.send();

        assertEquals(List.of(), lines);
        assertFalse(model.errorProperty().get().isBlank());
        assertTrue(model.openProperty().get());
    }
}
