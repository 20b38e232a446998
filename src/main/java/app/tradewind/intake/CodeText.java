package app.tradewind.intake;

import app.tradewind.address.AddressCheck;
import app.tradewind.contact.Field;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.client.result.AddressBookParsedResult;
import com.google.zxing.client.result.EmailAddressParsedResult;
import com.google.zxing.client.result.ParsedResult;
import com.google.zxing.client.result.ResultParser;
import com.google.zxing.client.result.TelParsedResult;
import com.google.zxing.client.result.URIParsedResult;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the code on a card says: a vCard, a MECARD or BIZCARD, an address, a number, a link, or words with an
/// address in them.
///
/// Source: MECARD as NTT DoCoMo published it; RFC 6068 (`mailto`); RFC 3966 (`tel`).
final class CodeText {

    private static final Pattern CHAT = Pattern.compile(
            "(?i)https?://(?:[\\w-]+\\.)*(?:wechat\\.com|weixin\\.qq\\.com|wa\\.me|whatsapp\\.com|line\\.me|t\\.me"
                    + "|linkedin\\.com|facebook\\.com|instagram\\.com|x\\.com)/.*");

    private final Result code;
    private final Map<String, List<String>> record = new LinkedHashMap<>();

    CodeText(Result code) {
        this.code = code;
    }

    /// Adds the contacts of this code to `records`.
    void records(List<Map<String, List<String>>> records) throws IOException {
        if (code.getText().strip().toUpperCase(Locale.ROOT).startsWith("BEGIN:VCARD")) {
            VCardFile.ofBytes(bytes()).read(card -> records.add(new LinkedHashMap<>(card)));
        } else {
            parsed(ResultParser.parseResult(code));
            records.add(record);
        }
    }

    /// The bytes as they are in the code, where they hold all of it: their character set is found better by us.
    private byte[] bytes() {
        Map<ResultMetadataType, Object> known = code.getResultMetadata();
        if (known != null
                && known.get(ResultMetadataType.BYTE_SEGMENTS) instanceof List<?> segments
                && segments.size() == 1
                && segments.getFirst() instanceof byte[] bytes
                && bytes.length >= code.getText().length()) {
            return bytes;
        }
        return code.getText().getBytes(StandardCharsets.UTF_8);
    }

    private void parsed(ParsedResult parsed) {
        switch (parsed) {
            case AddressBookParsedResult card -> card(card);
            case EmailAddressParsedResult mail -> put(Field.ADDRESS, mail.getTos());
            case TelParsedResult phone -> put(Field.PHONE, phone.getNumber());
            case URIParsedResult link -> link(link.getURI());
            default -> words();
        }
    }

    private void card(AddressBookParsedResult card) {
        put(Field.NAME, card.getNames());
        put(Field.COMPANY, card.getOrg());
        put(Field.TITLE, card.getTitle());
        put(Field.ADDRESS, card.getEmails());
        put(Field.PHONE, card.getPhoneNumbers());
        put(Field.WEBSITE, card.getURLs());
        put(Field.POSTAL_ADDRESS, card.getAddresses());
        put(Field.NOTE, card.getNote());
    }

    /// A link alone names the firm by its site; a chat's link names nobody.
    private void link(String link) {
        if (CHAT.matcher(link).matches()) {
            put(Field.SOCIAL, link);
            return;
        }
        put(Field.WEBSITE, link);
        try {
            String host = URI.create(link).getHost();
            put(Field.COMPANY, host == null ? null : host.replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException odd) {
            put(Field.NOTE, link);
        }
    }

    private void words() {
        AddressCheck.find(code.getText()).forEach(address -> put(Field.ADDRESS, address));
        put(Field.NOTE, code.getText());
    }

    private void put(Field field, String @Nullable [] values) {
        for (String value : values == null ? new String[0] : values) {
            put(field, value);
        }
    }

    private void put(Field field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            record.computeIfAbsent(field.key(), any -> new ArrayList<>(1)).add(value.strip());
        }
    }
}
