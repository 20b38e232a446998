package app.tradewind.intake;

import app.tradewind.contact.Field;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The persons of an LDIF file, as address books and directories write them. Groups, lists, changes other than
/// additions, and values that stand in another file are left out.
///
/// Source: RFC 2849; RFC 2798 and RFC 4519 for the attributes; Thunderbird’s `mozillaAbPersonAlpha`.
final class LdifFile implements Records {

    private static final int LONGEST_ENTRY = 16 << 20;
    private static final Set<String> NO_PERSONS = Set.of(
            "groupofnames",
            "groupofuniquenames",
            "groupofurls",
            "posixgroup",
            "organizationalunit",
            "dcobject",
            "domain",
            "mailgroup",
            "group");

    /// What an attribute fills, by its name in lower case.
    private static final Map<String, String> ATTRIBUTES = attributes();

    private final Path file;
    private final Charset encoding;

    private LdifFile(Path file, Charset encoding) {
        this.file = file;
        this.encoding = encoding;
    }

    /// @param chosen the character set that the user chose, null to find it
    static SheetFile of(Path file, @Nullable Charset chosen) throws IOException {
        Charset encoding = chosen == null ? Encodings.of(file) : chosen;
        return RecordTable.ofFields(FileFormat.LDIF, encoding.name(), new LdifFile(file, encoding));
    }

    private static Map<String, String> attributes() {
        Map<String, String> keys = new LinkedHashMap<>();
        fills(keys, Field.NAME, "cn commonname displayname");
        fills(keys, Field.GIVEN_NAME, "givenname gn");
        fills(keys, Field.FAMILY_NAME, "sn surname");
        fills(keys, Field.ADDRESS, "mail mozillasecondemail rfc822mailbox xmozillasecondemail othermailbox email");
        fills(keys, Field.COMPANY, "o company organizationname");
        fills(keys, Field.TITLE, "title");
        fills(keys, Field.PHONE, "telephonenumber homephone othertelephone");
        fills(
                keys,
                Field.POSTAL_ADDRESS,
                "street streetaddress postaladdress mozillaworkstreet2 postofficebox " + "postalcode");
        fills(keys, Field.CITY, "l locality localityname");
        fills(keys, Field.REGION, "st stateorprovincename");
        fills(keys, Field.COUNTRY, "c co countryname friendlycountryname");
        fills(keys, Field.WEBSITE, "labeleduri workurl mozillaworkurl wwwhomepage url homeurl mozillahomeurl");
        fills(keys, Field.NOTE, "description info comment");
        fills(keys, Field.LANGUAGE, "preferredlanguage");
        fills(keys, Field.SOCIAL, "nsaimid skypeid");
        keys.put("mobile", Target.MOBILE.key());
        keys.put("mobiletelephonenumber", Target.MOBILE.key());
        keys.put("cellphone", Target.MOBILE.key());
        keys.put("facsimiletelephonenumber", Target.FAX.key());
        keys.put("fax", Target.FAX.key());
        keys.put("ou", "custom.department");
        keys.put("department", "custom.department");
        for (int number = 1; number <= 4; number++) {
            keys.put("mozillacustom" + number, "custom.custom" + number);
            keys.put("custom" + number, "custom.custom" + number);
        }
        return Map.copyOf(keys);
    }

    private static void fills(Map<String, String> keys, Field field, String attributes) {
        for (String attribute : attributes.split(" ")) {
            keys.put(attribute, field.key());
        }
    }

    @Override
    public void read(Sink sink) throws IOException {
        MeteredReader metered =
                new MeteredReader(new InputStreamReader(Files.newInputStream(file), encoding), LONGEST_ENTRY);
        try (BufferedReader reader = new BufferedReader(metered)) {
            List<StringBuilder> entry = new ArrayList<>();
            boolean wanted = true;
            String line = reader.readLine();
            while (wanted && line != null) {
                if (line.isBlank()) {
                    wanted = taken(entry, sink);
                    metered.recordEnded();
                } else if (line.startsWith(" ") && !entry.isEmpty()) {
                    entry.getLast().append(line, 1, line.length());
                } else {
                    entry.add(new StringBuilder(line));
                }
                line = reader.readLine();
            }
            if (wanted) {
                boolean _ = taken(entry, sink);
            }
        }
    }

    /// An entry begins with its name; a file’s version and comments alone are none.
    private static boolean taken(List<StringBuilder> lines, Sink sink) {
        List<String> said = lines.stream()
                .map(StringBuilder::toString)
                .filter(line -> !line.startsWith("#"))
                .toList();
        lines.clear();
        boolean entry = said.stream().anyMatch(line -> line.regionMatches(true, 0, "dn:", 0, 3));
        return !entry || sink.take(record(said));
    }

    private static Map<String, List<String>> record(List<String> lines) {
        Map<String, List<String>> record = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            String attribute = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = value(line.substring(colon + 1));
            boolean change = attribute.equals("changetype") && !value.equalsIgnoreCase("add");
            boolean group = attribute.equals("objectclass") && NO_PERSONS.contains(value.toLowerCase(Locale.ROOT));
            if (change || group) {
                return Map.of();
            }
            put(record, attribute.replaceFirst(";.*", ""), value);
        }
        return record;
    }

    /// Names and countries that are said twice are said once: `cn` and `displayName` differ in order only.
    private static void put(Map<String, List<String>> record, String attribute, String value) {
        String key = ATTRIBUTES.get(attribute);
        if (key == null || value.isBlank()) {
            return;
        }
        List<String> values = record.computeIfAbsent(key, any -> new ArrayList<>(1));
        boolean once = key.equals(Field.NAME.key()) || key.equals(Field.COUNTRY.key()) || key.startsWith("custom.");
        if (!(once && !values.isEmpty()) && !values.contains(value)) {
            values.add(value.replace("$", attribute.equals("postaladdress") ? ", " : "$")
                    .strip());
        }
    }

    /// After one colon text, after two Base64, after `:<` the address of a file, which is not opened.
    private static String value(String rest) {
        if (rest.startsWith("<")) {
            return "";
        }
        return rest.startsWith(":") ? decoded(rest.substring(1)) : rest.strip();
    }

    private static String decoded(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getMimeDecoder().decode(base64.strip());
        } catch (IllegalArgumentException damaged) {
            return "";
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .strip();
        } catch (CharacterCodingException other) {
            return new String(bytes, Encodings.byLetters(bytes)).strip();
        }
    }
}
