package app.tradewind.address.dns;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.DClass;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.MXRecord;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.ResolverConfig;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/// Asks a DNS resolver. Every method blocks, for some seconds where nobody answers.
///
/// Source: RFC 1035; RFC 2308 for names and data that do not exist.
public final class Dns {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final Resolver resolver;

    /// What came of a question. `FAILED` is a server that answered that it can't tell, `NO_ANSWER` one that did not
    /// answer in time or was not reached.
    public enum Status {
        FOUND,
        NO_DATA,
        NO_NAME,
        FAILED,
        NO_ANSWER
    }

    /// The records of the type that was asked for.
    public record Reply(Status status, List<Record> records) {

        static final Reply NO_ANSWER = new Reply(Status.NO_ANSWER, List.of());

        /// Whether nothing is known from it, whatever the cause.
        public boolean isFailed() {
            return status == Status.FAILED || status == Status.NO_ANSWER;
        }

        public boolean isNoName() {
            return status == Status.NO_NAME;
        }

        /// Whether the name or its data do not exist (RFC 7208, section 4.6.4, a void look-up).
        public boolean isVoid() {
            return status == Status.NO_DATA || status == Status.NO_NAME;
        }

        /// TXT records, the strings of each joined without a space (RFC 7208, section 3.3).
        public List<String> texts() {
            return records.stream()
                    .filter(TXTRecord.class::isInstance)
                    .map(TXTRecord.class::cast)
                    .map(Reply::text)
                    .toList();
        }

        public List<MXRecord> exchangers() {
            return records.stream()
                    .filter(MXRecord.class::isInstance)
                    .map(MXRecord.class::cast)
                    .toList();
        }

        /// The exchangers without their last dot, the preferred first; a null MX (RFC 7505) is one empty name.
        public List<String> exchangerNames() {
            return exchangers().stream()
                    .sorted(Comparator.comparingInt(MXRecord::getPriority))
                    .map(record -> record.getTarget().toString(true))
                    .map(name -> name.equals(".") ? "" : name)
                    .toList();
        }

        private static String text(TXTRecord record) {
            StringBuilder text = new StringBuilder();
            for (byte[] piece : record.getStringsAsByteArrays()) {
                text.append(new String(piece, StandardCharsets.UTF_8));
            }
            return text.toString().replaceAll("\\p{Cntrl}", " ");
        }
    }

    private Dns(Resolver resolver) {
        this.resolver = resolver;
        resolver.setTimeout(TIMEOUT);
    }

    /// Asks `server`, or those that the system names where it is null.
    public static Dns at(@Nullable InetSocketAddress server) {
        if (server != null) {
            return new Dns(new SimpleResolver(server));
        }
        // the net may be another than when the program began
        ResolverConfig.refresh();
        ExtendedResolver system = new ExtendedResolver();
        system.setRetries(1);
        for (Resolver one : system.getResolvers()) {
            one.setTimeout(TIMEOUT);
        }
        return new Dns(system);
    }

    public Reply txt(String name) {
        return ask(name, Type.TXT);
    }

    public Reply mx(String name) {
        return ask(name, Type.MX);
    }

    /// Whether the resolver knows the top-level domain of this name, as every one does that speaks for the public
    /// DNS. In a closed network some deny all names, which says nothing of them.
    public boolean knowsTopOf(String name) {
        return ask(name.substring(name.lastIndexOf('.') + 1), Type.NS).status() == Status.FOUND;
    }

    /// Its addresses: IPv4, else IPv6.
    public Reply addresses(String name) {
        Reply four = ask(name, Type.A);
        return four.status() == Status.NO_DATA ? ask(name, Type.AAAA) : four;
    }

    /// Asks for the TXT records of all names at once; the replies come in the order of the names.
    public List<Reply> txtOfAll(List<String> names) {
        List<CompletableFuture<Reply>> asked = new ArrayList<>();
        for (String name : names) {
            Message question = question(name, Type.TXT);
            asked.add(
                    question == null
                            ? CompletableFuture.completedFuture(new Reply(Status.NO_NAME, List.of()))
                            : resolver.sendAsync(question)
                                    .thenApply(answer -> reply(answer, Type.TXT))
                                    .exceptionally(_ -> Reply.NO_ANSWER)
                                    .toCompletableFuture());
        }
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private Reply ask(String name, int type) {
        Message question = question(name, type);
        if (question == null) {
            return new Reply(Status.NO_NAME, List.of());
        }
        try {
            return reply(resolver.send(question), type);
        } catch (IOException unreached) {
            return Reply.NO_ANSWER;
        }
    }

    /// Null where the name cannot be one, such as with a label of more than 63 octets.
    private static @Nullable Message question(String name, int type) {
        try {
            return Message.newQuery(Record.newRecord(Name.fromString(name, Name.root), type, DClass.IN));
        } catch (TextParseException noName) {
            return null;
        }
    }

    private static Reply reply(Message answer, int type) {
        int code = answer.getHeader().getRcode();
        if (code == Rcode.NXDOMAIN) {
            return new Reply(Status.NO_NAME, List.of());
        }
        if (code != Rcode.NOERROR) {
            return new Reply(Status.FAILED, List.of());
        }
        List<Record> records = answer.getSection(Section.ANSWER).stream()
                .filter(record -> record.getType() == type)
                .toList();
        return new Reply(records.isEmpty() ? Status.NO_DATA : Status.FOUND, records);
    }
}
