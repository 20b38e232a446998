package app.tradewind.mail.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.MXRecord;
import org.xbill.DNS.Message;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/// A DNS server on the loopback with the zones that a test gives it. Names without records do not exist.
public final class FakeDnsServer implements AutoCloseable {

    private final DatagramSocket socket;
    private final Map<String, List<Record>> records = new ConcurrentHashMap<>();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();

    public FakeDnsServer() {
        try {
            socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.ofPlatform().daemon().name("dns").start(this::serve);
    }

    public InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort());
    }

    public FakeDnsServer txt(String name, String text) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < text.length(); from += 255) {
            pieces.add(text.substring(from, Math.min(text.length(), from + 255)));
        }
        return add(name, new TXTRecord(name(name), DClass.IN, 300, pieces));
    }

    public FakeDnsServer mx(String name, int preference, String exchanger) {
        return add(name, new MXRecord(name(name), DClass.IN, 300, preference, name(exchanger)));
    }

    /// Makes `name` a zone of its own, as top-level domains are.
    public FakeDnsServer ns(String name) {
        return add(name, new NSRecord(name(name), DClass.IN, 300, name("ns." + name)));
    }

    public FakeDnsServer a(String name) {
        return add(name, new ARecord(name(name), DClass.IN, 300, InetAddress.getLoopbackAddress()));
    }

    /// From now on the server fails for this name.
    public FakeDnsServer fail(String name) {
        broken.add(name);
        return this;
    }

    /// The names that were asked for, each with the kind of record: `MX hinges.example`.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private FakeDnsServer add(String name, Record record) {
        records.computeIfAbsent(name, _ -> new ArrayList<>()).add(record);
        return this;
    }

    private static Name name(String text) {
        try {
            return Name.fromString(text, Name.root);
        } catch (TextParseException wrong) {
            throw new IllegalArgumentException(text, wrong);
        }
    }

    private void serve() {
        byte[] room = new byte[4096];
        try {
            while (true) {
                DatagramPacket packet = new DatagramPacket(room, room.length);
                socket.receive(packet);
                byte[] answer = answer(new Message(Arrays.copyOf(room, packet.getLength())))
                        .toWire();
                socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private Message answer(Message query) {
        Record question = query.getQuestion();
        String name = question.getName().toString(true).toLowerCase(Locale.ROOT);
        asked.add(Type.string(question.getType()) + " " + name);
        Message answer = new Message(query.getHeader().getID());
        answer.getHeader().setFlag(Flags.QR);
        answer.getHeader().setFlag(Flags.RA);
        answer.addRecord(question, Section.QUESTION);
        List<Record> there = records.getOrDefault(name, List.of());
        if (broken.contains(name)) {
            answer.getHeader().setRcode(Rcode.SERVFAIL);
        } else if (there.isEmpty()) {
            answer.getHeader().setRcode(Rcode.NXDOMAIN);
        }
        there.stream()
                .filter(record -> record.getType() == question.getType())
                .forEach(record -> answer.addRecord(record, Section.ANSWER));
        return answer;
    }

    @Override
    public void close() {
        socket.close();
    }
}
