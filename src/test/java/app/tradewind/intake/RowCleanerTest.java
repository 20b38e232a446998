package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.LegalForm;
import app.tradewind.contact.Tri;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whole rows as they come back from fairs and out of platforms.
class RowCleanerTest {

    /// Name, company, country, phone and city as they stand; then as they come in, and the legal form.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HERR HANS MÜLLER | Müller & Söhne GmbH & Co. KG | 德国 | 0171/1234567 | 20095 Hamburg"
                        + " | Hans Müller | DE | +491711234567 | Hamburg | PARTNERSHIP",
                "Wei ZHANG | Ningbo Haida Houseware Co., Ltd. | P.R. China | 0574-87654321转808 | Ningbo"
                        + " | Wei Zhang | CN | +8657487654321;ext=808 | Ningbo | CORPORATE",
                "陈志远先生 | 宁波海达家居用品有限公司 | 中国 | 13800138000 | 宁波 | 陈志远 | CN | +8613800138000 | 宁波 | CORPORATE",
                "Smith, John | Acme Inc. | USA | Tel: (212) 555-2368 ext. 12 | New York, NY 10001"
                        + " | John Smith | US | +12125552368;ext=12 | New York | CORPORATE",
                "MARÍA LÓPEZ | Importadora del Norte S.A. de C.V. | México | 0052 55 1234 5678 | Monterrey"
                        + " | María López | MX | +525512345678 | Monterrey | CORPORATE",
                "Иванов Пётр Сергеевич | ООО Ромашка | Россия | 8 (495) 123-45-67 | Москва"
                        + " | Иванов Пётр Сергеевич | RU | +74951234567 | Москва | CORPORATE",
                "山田太郎様 | 株式会社山田商事 | 日本 | 03-1234-5678 | 東京 | 山田太郎 | JP | +81312345678 | 東京 | CORPORATE",
                "João Silva | Silva Comércio Ltda | Brasil | +55 (0)11 91234-5678 | São Paulo"
                        + " | João Silva | BR | +5511912345678 | São Paulo | CORPORATE",
                "Nguyễn Văn An | Công ty TNHH An Phát | Việt Nam | 0903 123 456 | Hà Nội"
                        + " | Nguyễn Văn An | VN | +84903123456 | Hà Nội | CORPORATE",
                "M. Jean DUPONT | Dupont SARL | France | 01 42 68 53 00 | Paris, France"
                        + " | Jean Dupont | FR | +33142685300 | Paris | CORPORATE",
            })
    void rowOfAMarketIsRead(
            String name,
            String company,
            String land,
            String phone,
            String city,
            String display,
            String country,
            String number,
            String town,
            LegalForm form) {
        Contact contact = draft("name,company,country,phone,city", name, company, land, phone, city)
                .contact();

        assertEquals(
                List.of(display, company, country, number, town, form),
                List.of(
                        contact.name().display(),
                        contact.company().name(),
                        String.valueOf(contact.place().country()),
                        contact.phones().getFirst().value(),
                        contact.place().city(),
                        contact.company().legalForm()));
    }

    @Test
    void eachStepIsSeen() {
        Draft draft = draft(
                "name,title,address,phone,country",
                "Dr. ANNA SCHMIDT, PhD",
                "Einkaufsleiterin",
                "Anna@Nord.example ; info@nord.example",
                "040 1234567 / 040 7654321",
                "德国");

        assertEquals(
                Set.of(
                        Cleaning.NAME_SALUTATION,
                        Cleaning.NAME_CAPITALS,
                        Cleaning.NAME_CREDENTIALS,
                        Cleaning.ROLE_DECISION_MAKER,
                        Cleaning.ADDRESSES_SPLIT,
                        Cleaning.PHONES_SPLIT,
                        Cleaning.PHONE_WRITTEN_ANEW,
                        Cleaning.COUNTRY_CODE),
                draft.cleanings());
        assertEquals(2, draft.contact().addresses().size());
        assertEquals(
                List.of("+49401234567", "+49407654321"),
                draft.contact().phones().stream().map(ContactPhone::value).toList());
    }

    @Test
    void typingErrorIsProposedAndNotApplied() {
        Draft draft = draft("address", "anna@gmial.com");

        assertEquals("anna@gmial.com", draft.contact().addresses().getFirst().value());
        assertEquals(
                List.of(Reason.of(Reason.Code.ADDRESS_MEANT, "anna@gmial.com", "anna@gmail.com")), draft.reasons());
    }

    @Test
    void lostLettersAreSaid() {
        Draft draft = draft("address,company", "a@nord.example", "锟斤拷公司");

        assertEquals(List.of(Reason.of(Reason.Code.GARBLED, "锟斤拷公司")), draft.reasons());
    }

    @Test
    void titleTellsTheWork() {
        Contact buyer =
                draft("name,title", "Anna Schmidt", "Purchasing Manager").contact();
        Contact clerk = draft("name,title", "Anna Schmidt", "HR Manager").contact();
        Contact whoever = draft("name,title", "Anna Schmidt", "Consultant").contact();

        assertEquals(
                List.of(Tri.YES, Tri.NO, Tri.UNKNOWN),
                List.of(buyer.roleRelevance(), clerk.roleRelevance(), whoever.roleRelevance()));
        assertEquals("Purchasing Manager", buyer.roleReason());
    }

    @Test
    void departmentInPlaceOfANameBecomesTheTitle() {
        Contact contact = draft("name,address", "Purchasing Department", "buy@nord.example")
                .contact();

        assertEquals("", contact.name().display());
        assertEquals("Purchasing Department", contact.title());
    }

    @Test
    void addressBesideANameIsTaken() {
        Contact contact = draft("name,company", "Anna Schmidt <anna@nord.example>", "Nord")
                .contact();

        assertEquals("Anna Schmidt", contact.name().display());
        assertEquals("anna@nord.example", contact.addresses().getFirst().value());
    }

    @Test
    void pageOnAPlatformIsNoDomainOfTheFirm() {
        Contact contact =
                draft("company,website", "Acme", "https://acme.en.alibaba.com/").contact();

        assertEquals("", contact.company().domain());
        assertTrue(contact.company().website().contains("alibaba"));
    }

    @ParameterizedTest
    @CsvSource({
        "www.keller.co.uk/about, keller.co.uk",
        "www.a-b.com.cn; www.ab.de, a-b.com.cn",
        "http://shop.firm.com.br:8080, firm.com.br"
    })
    void webSiteTellsTheDomain(String cell, String domain) {
        assertEquals(
                domain, draft("company,website", "A", cell).contact().company().domain());
    }

    private static Draft draft(String fields, String... cells) {
        List<String> headings = Arrays.asList(fields.split(","));
        List<Optional<Target>> targets = new ArrayList<>();
        headings.forEach(field -> targets.add(Target.find(field)));
        RowCleaner cleaner = new RowCleaner(
                new ColumnMapping(headings, targets),
                ExportProfile.NONE,
                Occasion.UNKNOWN,
                Set.of("NOT_CONTACTED"),
                Instant.EPOCH,
                null);
        return cleaner.clean(new SheetRow(2, List.of(cells), false));
    }
}
