package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tradewind.contact.Contact;
import app.tradewind.contact.PhoneKind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LdifFileTest {

    @TempDir
    Path folder;

    @Test
    void entriesOfAnAddressBookComeInWithoutItsLists() {
        try (IntakeBook book = new IntakeBook(folder)) {
            ImportReport report = book.run(
                    book.text(
                            "book.ldif",
                            StandardCharsets.UTF_8,
                            "# an address book",
                            "dn: cn=Anna Schmidt,mail=anna@moebel.example",
                            "objectclass: top",
                            "objectclass: person",
                            "objectclass: mozillaAbPersonAlpha",
                            "givenName: Anna",
                            "sn: Schmidt",
                            "cn: Anna Schmidt",
                            "mail: anna@moebel.example",
                            "mozillaSecondEmail: a2@moebel.example",
                            "o:: TcO2YmVsIEdtYkg=",
                            "ou: Einkauf",
                            "title: Purchasing Man",
                            " ager",
                            "telephoneNumber: +49 30 901820",
                            "mobile: +49 171 1234567",
                            "facsimileTelephoneNumber: +49 30 901821",
                            "street: Hafenstr. 8",
                            "postalCode: 10115",
                            "l: Berlin",
                            "c: Germany",
                            "mozillaWorkUrl: https://www.moebel.example",
                            "jpegPhoto:< file:///etc/passwd",
                            "description: met at booth 7",
                            "mozillaCustom1: hinges",
                            "",
                            "dn: cn=All",
                            "objectclass: groupOfNames",
                            "cn: All",
                            "member: cn=Anna Schmidt,mail=anna@moebel.example",
                            "",
                            "dn: cn=Gone,o=x",
                            "changetype: delete",
                            "",
                            "dn: cn=Bo,o=x",
                            "changetype: add",
                            "cn: Bo",
                            "mail: bo@x.example"),
                    Policy.CREATE);
            Contact anna = book.all().getFirst();

            assertEquals(2, report.counts().created());
            assertEquals("Anna Schmidt", anna.name().display());
            assertEquals("Möbel GmbH", anna.company().name());
            assertEquals("Purchasing Manager", anna.title());
            assertEquals(2, anna.addresses().size());
            assertEquals(
                    List.of(PhoneKind.PHONE, PhoneKind.MOBILE, PhoneKind.FAX),
                    anna.phones().stream().map(phone -> phone.kind()).toList());
            assertEquals("Hafenstr. 8, 10115", anna.place().postalAddress());
            assertEquals("DE", anna.place().country());
            assertEquals("https://www.moebel.example", anna.company().website());
            assertEquals("met at booth 7", anna.note());
            assertEquals(Map.of("department", "Einkauf", "custom1", "hinges"), anna.custom());
        }
    }

    @Test
    void bytesOfAnotherCharacterSetAreRead() {
        try (IntakeBook book = new IntakeBook(folder)) {
            Charset chinese = Charset.forName("GB18030");
            String company = java.util.Base64.getEncoder().encodeToString("宁波进出口有限公司".getBytes(chinese));
            book.run(
                    book.text("gbk.ldif", StandardCharsets.US_ASCII, "dn: cn=x", "cn: Li", "o:: " + company),
                    Policy.CREATE);

            assertEquals("宁波进出口有限公司", book.only().company().name());
        }
    }
}
