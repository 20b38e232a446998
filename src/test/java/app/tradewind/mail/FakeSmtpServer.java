package app.tradewind.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/// A mail server on the loopback that takes letters, refuses on demand, and hangs up where it is told to.
final class FakeSmtpServer implements AutoCloseable {

    /// Where it hangs up, instead of answering. `BODY` after some lines of the letter, `DOT` after its end.
    enum Stage {
        GREETING,
        EHLO,
        MAIL,
        RCPT,
        DATA,
        BODY,
        DOT
    }

    /// A letter that arrived whole.
    record Arrived(String from, String to, String data) {

        String header(String name) {
            return data.lines()
                    .takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    final List<Arrived> letters = new CopyOnWriteArrayList<>();
    final AtomicInteger connections = new AtomicInteger();
    private final Map<Stage, String> answers = new EnumMap<>(Stage.class);
    private final Map<Stage, AtomicInteger> hangUps = new EnumMap<>(Stage.class);
    private final ServerSocket listening;
    private final SSLContext tls;
    private final boolean implicit;
    private volatile Consumer<Stage> watcher = stage -> {};

    FakeSmtpServer() throws IOException {
        this(null, false);
    }

    /// Encrypts from the first octet where `implicit`, else on STARTTLS.
    FakeSmtpServer(SSLContext tls, boolean implicit) throws IOException {
        this.tls = tls;
        this.implicit = implicit;
        listening = new ServerSocket();
        listening.setReceiveBufferSize(4096);
        listening.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        for (Stage stage : Stage.values()) {
            hangUps.put(stage, new AtomicInteger());
        }
        Thread.ofPlatform().daemon().start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    FakeSmtpServer hangUpAt(Stage stage, int times) {
        hangUps.get(stage).set(times);
        return this;
    }

    /// Answers as usual again.
    FakeSmtpServer relent() {
        answers.clear();
        return this;
    }

    FakeSmtpServer answer(Stage stage, String line) {
        answers.put(stage, line);
        return this;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                connections.incrementAndGet();
                Thread.ofPlatform().daemon().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket accepted) {
        try (accepted) {
            Socket socket = implicit ? encrypted(accepted) : accepted;
            BufferedReader in = reader(socket);
            if (!say(socket, Stage.GREETING, "220 fake ESMTP")) {
                return;
            }
            String from = "";
            String to = "";
            for (String line; (line = in.readLine()) != null; ) {
                String verb = line.toUpperCase(java.util.Locale.ROOT);
                boolean on = true;
                if (verb.startsWith("EHLO")) {
                    String starttls = tls != null && socket == accepted ? "250-STARTTLS\r\n" : "";
                    on = say(socket, Stage.EHLO, "250-fake\r\n" + starttls + "250 SIZE 30000000");
                } else if (verb.equals("STARTTLS")) {
                    write(socket, "220 go");
                    socket = encrypted(accepted);
                    in = reader(socket);
                } else if (verb.startsWith("MAIL")) {
                    from = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    on = say(socket, Stage.MAIL, "250 ok");
                } else if (verb.startsWith("RCPT")) {
                    to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    on = say(socket, Stage.RCPT, "250 ok");
                } else if (verb.equals("DATA")) {
                    on = say(socket, Stage.DATA, "354 go");
                    if (on && !answers.containsKey(Stage.DATA)) {
                        on = take(in, socket, from, to);
                    }
                } else if (verb.equals("QUIT")) {
                    write(socket, "221 bye");
                    on = false;
                } else {
                    write(socket, "250 ok");
                }
                if (!on) {
                    return;
                }
            }
        } catch (IOException gone) {
            // a killed client; what had arrived whole is kept
        }
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1), 256);
    }

    private Socket encrypted(Socket socket) throws IOException {
        SSLSocket wrapped = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
        wrapped.setUseClientMode(false);
        return wrapped;
    }

    private boolean take(BufferedReader in, Socket socket, String from, String to) throws IOException {
        StringBuilder data = new StringBuilder();
        int lines = 0;
        for (String line; !".".equals(line = in.readLine()); ) {
            if (line == null) {
                return false;
            }
            data.append(line.startsWith(".") ? line.substring(1) : line).append('\n');
            if (++lines == 3 && hangsUp(Stage.BODY)) {
                return false;
            }
        }
        if (!answers.containsKey(Stage.DOT)) {
            letters.add(new Arrived(from, to, data.toString()));
        }
        return say(socket, Stage.DOT, "250 2.0.0 taken");
    }

    /// Calls `watcher` at each stage, before the answer.
    FakeSmtpServer watch(Consumer<Stage> newWatcher) {
        watcher = newWatcher;
        return this;
    }

    private boolean hangsUp(Stage stage) {
        return hangUps.get(stage).getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    private boolean say(Socket socket, Stage stage, String usual) throws IOException {
        watcher.accept(stage);
        if (hangsUp(stage)) {
            return false;
        }
        write(socket, answers.getOrDefault(stage, usual));
        return true;
    }

    private static void write(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
