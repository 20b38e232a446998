package app.tradewind.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the character set in which a text that is no Unicode reads best.
///
/// Each set is tried: how much of the text is then made of the common characters of its languages, in words that
/// such a language has; and how many headings of tables stand at its beginning, which decide where a few rows have
/// little else. What reads alike in two sets goes to the commoner one. The sets and their languages are in
/// `encodings.txt`.
final class EncodingGuess {

    static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset USUAL = Charset.forName("windows-1252");
    private static final int HEAD = 4096;
    private static final double LEAST = 0.3;
    private static final double FOR_A_HEADING = 0.12;
    private static final int MOST_HEADINGS = 4;

    private record Candidate(Charset charset, double usual, Plausibility plausibility) {}

    /// Loaded when the first such text is met.
    private static final class Known {
        static final List<Candidate> CANDIDATES = candidates();
        static final Set<String> HEADINGS = headings();
    }

    private EncodingGuess() {}

    static Charset of(byte[] sample) {
        Charset best = USUAL;
        double most = LEAST;
        for (Candidate candidate : Known.CANDIDATES) {
            String text = new String(sample, candidate.charset());
            double score = (candidate.plausibility().of(text) + headings(text)) * candidate.usual();
            if (score > most) {
                most = score;
                best = candidate.charset();
            }
        }
        return commonName(best, sample);
    }

    private static double headings(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(java.util.Locale.ROOT);
        long found = Known.HEADINGS.stream()
                .filter(head::contains)
                .limit(MOST_HEADINGS)
                .count();
        return found * FOR_A_HEADING;
    }

    /// The wider sets of one vendor are named only where the text needs them.
    private static Charset commonName(Charset charset, byte[] sample) {
        Charset narrow = switch (charset.name()) {
            case "windows-31j" -> Charset.forName("Shift_JIS");
            case "x-windows-949" -> Charset.forName("EUC-KR");
            case "x-windows-950" -> Charset.forName("Big5");
            default -> charset;
        };
        return narrow.equals(charset) || decodes(sample, narrow) ? narrow : charset;
    }

    private static boolean decodes(byte[] sample, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(sample));
            return true;
        } catch (CharacterCodingException needsMore) {
            return false;
        }
    }

    private static List<Candidate> candidates() {
        Alphabets alphabets = new Alphabets();
        List<Candidate> candidates = new ArrayList<>();
        for (String[] line : Headings.lines("encodings.txt")) {
            String[] words = line[1].split(" ");
            if (line[0].startsWith("set ") && Charset.isSupported(line[0].substring(4))) {
                candidates.add(new Candidate(
                        Charset.forName(line[0].substring(4)),
                        Double.parseDouble(words[0]),
                        alphabets.of(List.of(words).subList(1, words.length))));
            }
        }
        return candidates;
    }

    /// Headings that ASCII cannot write; short ones turn up by chance.
    private static Set<String> headings() {
        return Headings.lines("headings.txt").stream()
                .flatMap(line -> Stream.of(line[1].split("\\|")))
                .map(String::strip)
                .filter(heading -> heading.chars().filter(sign -> sign >= 0x80).count() >= 1)
                .filter(heading -> heading.length() >= (heading.charAt(0) >= 0x2e80 ? 2 : 4))
                .collect(Collectors.toUnmodifiableSet());
    }
}
