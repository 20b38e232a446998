package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutFinderTest {

    private final LayoutFinder finder = new LayoutFinder();
    private final Headings headings = new Headings();

    private static List<SheetRow> rows(String... lines) {
        List<SheetRow> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(new SheetRow(rows.size() + 1, Arrays.asList(line.split(",", -1)), false));
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource({
        "E-Mail-Adresse, address",
        "電子郵件地址, address",
        "Adresse électronique, address",
        "Correo electrónico, address",
        "Электронная почта, address",
        "メールアドレス, address",
        "이메일, address",
        "E-mail 2 - Value, address",
        "Consignee Email 1, address",
        "采购部邮箱, address",
        "邮箱 Email*, address",
        "电子邮件类型, ignore",
        "电子邮件 2 显示名称, ignore",
        "Email Status, addressStatus",
        "Company Name for Emails, ignore",
        "Contact Owner, ignore",
        "Email Opt Out, optOut",
        "Nachname, familyName",
        "Prénom, givenName",
        "Razón social, company",
        "客户名称, company",
        "商务地址 国家/地区, country",
        "职位（必填）, title",
        "手机号码, mobile",
        "Business Fax, fax",
        "givenName, givenName",
    })
    void headingMeans(String heading, String target) {
        assertEquals(target, headings.of(heading).target());
    }

    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            names = {"ADDRESS", "NAME"},
            mode = EnumSource.Mode.EXCLUDE)
    void keyOfEveryFieldMapsBack(Field field) {
        assertEquals(field.key(), headings.of(field.key()).target());
    }

    @Test
    void headingsAreFoundBelowTitlesAndNotes() {
        TableLayout layout = finder.find(rows(
                "广交会 2026 名片汇总,,,",
                "",
                "制表：小王,,2026-10-17,",
                "公司名称,联系人,电子邮箱,电话",
                "Nord GmbH,Anna Schmidt,anna@nord.example,+49 30 901820"));

        assertEquals(4, layout.headerRow());
        assertEquals(
                Map.of("公司名称", "company", "联系人", "name", "电子邮箱", "address", "电话", "phone"),
                layout.mapping().columns());
    }

    @Test
    void tableWithoutHeadingsIsReadByItsCells() {
        TableLayout layout = finder.find(rows(
                "Nord GmbH,Anna Schmidt,anna@nord.example,+49 30 901820,Germany",
                "Patel Doors Ltd,Tom Patel,tom@patel.example,+44 20 7946 0958,United Kingdom"));

        assertEquals(0, layout.headerRow());
        assertEquals(
                Map.of("A", "company", "B", "name", "C", "address", "D", "phone", "E", "country"),
                layout.mapping().columns());
    }

    @Test
    void columnOfAddressesIsOneWhateverItsHeading() {
        TableLayout layout = finder.find(rows("Firma,Spalte 7", "Nord GmbH,anna@nord.example", "X AG,x@x.example"));

        assertEquals("address", layout.mapping().columns().get("Spalte 7"));
    }

    @Test
    void columnCalledNameIsACompanyWhereItReadsLikeOne() {
        TableLayout layout = finder.find(rows(
                "country,name,address",
                "China,Yi Chang Garment Factory,48 Road",
                "China,Golden Apparel Co. Ltd,11 Road"));

        assertEquals("company", layout.mapping().columns().get("name"));
        assertEquals("postalAddress", layout.mapping().columns().get("address"));
    }

    @Test
    void repeatedHeadingsAreKeptApart() {
        TableLayout layout = finder.find(rows("Email,Company,Phone,Phone", "a@b.example,B,1234567,+49 30 901820"));

        assertTrue(layout.mapping().columns().keySet().containsAll(List.of("Phone", "Phone (2)")));
    }
}
