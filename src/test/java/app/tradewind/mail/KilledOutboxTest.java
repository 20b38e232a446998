package app.tradewind.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterRepository;
import app.tradewind.letter.LetterState;
import app.tradewind.mail.FakeSmtpServer.Arrived;
import app.tradewind.mail.FakeSmtpServer.Stage;
import app.tradewind.store.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program killed in the midst of sending: twenty letters, a kill at each stage of the dialogue.
class KilledOutboxTest {

    private static Process start(Path file) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledSender.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void noLetterLeavesTwiceAndNoneIsLostSilently(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("post.tradewind");
        AtomicReference<Process> process = new AtomicReference<>();
        AtomicInteger letters = new AtomicInteger();
        Map<Integer, Stage> kills =
                Map.of(2, Stage.DOT, 5, Stage.MAIL, 8, Stage.RCPT, 11, Stage.DATA, 14, Stage.DOT, 17, Stage.EHLO);
        try (FakeSmtpServer server = new FakeSmtpServer()) {
            try (PostBook book = new PostBook(file, MailSamples.account(server.port()))) {
                book.letters(20);
            }
            server.watch(stage -> {
                int number = stage == Stage.MAIL ? letters.incrementAndGet() : letters.get();
                if (kills.get(number) == stage) {
                    letters.incrementAndGet();
                    process.get().destroyForcibly();
                }
            });

            int starts = 0;
            do {
                process.set(start(file));
                starts++;
            } while (process.get().waitFor() != 0 && starts < 20);

            assertTrue(starts > 4, starts + " starts");
            check(file, server.letters);
        }
    }

    private static void check(Path file, List<Arrived> arrived) {
        Map<String, Long> copies = arrived.stream().collect(Collectors.groupingBy(Arrived::to, Collectors.counting()));
        try (Database database = Database.open(file, null)) {
            LetterRepository letters = new LetterRepository(database);
            assertEquals(0, letters.countsByState().get(LetterState.SENDING));
            assertEquals(0, letters.countsByState().get(LetterState.APPROVED));
            for (Letter letter : letters.ofMailing(1)) {
                long copiesOfIt = copies.getOrDefault(letter.address(), 0L);
                assertTrue(copiesOfIt <= 1, "twice: " + letter.address());
                assertTrue(letter.state() != LetterState.SENT || copiesOfIt == 1, "lost: " + letter.address());
                assertTrue(
                        copiesOfIt == 0
                                || letter.state() == LetterState.SENT
                                || letter.state() == LetterState.UNCERTAIN,
                        "silent: " + letter.address());
            }
            assertTrue(letters.countsByState().get(LetterState.UNCERTAIN) <= 6);
        }
    }
}
