package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

    private TableLayout find(List<SheetRow> rows) {
        return finder.find(rows, "table.csv");
    }

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
        TableLayout layout = find(rows(
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
        TableLayout layout = find(rows(
                "Nord GmbH,Anna Schmidt,anna@nord.example,+49 30 901820,Germany",
                "Patel Doors Ltd,Tom Patel,tom@patel.example,+44 20 7946 0958,United Kingdom"));

        assertEquals(0, layout.headerRow());
        assertEquals(
                Map.of("A", "company", "B", "name", "C", "address", "D", "phone", "E", "country"),
                layout.mapping().columns());
    }

    @Test
    void columnOfAddressesIsOneWhateverItsHeading() {
        TableLayout layout = find(rows("Firma,Spalte 7", "Nord GmbH,anna@nord.example", "X AG,x@x.example"));

        assertEquals("address", layout.mapping().columns().get("Spalte 7"));
    }

    @Test
    void columnCalledNameIsACompanyWhereItReadsLikeOne() {
        TableLayout layout = find(rows(
                "country,name,address",
                "China,Yi Chang Garment Factory,48 Road",
                "China,Golden Apparel Co. Ltd,11 Road"));

        assertEquals("company", layout.mapping().columns().get("name"));
        assertEquals("postalAddress", layout.mapping().columns().get("address"));
    }

    @Test
    void repeatedHeadingsAreKeptApart() {
        TableLayout layout = find(rows("Email,Company,Phone,Phone", "a@b.example,B,1234567,+49 30 901820"));

        assertTrue(layout.mapping().columns().keySet().containsAll(List.of("Phone", "Phone (2)")));
    }

    @Test
    void groupsAboveTheHeadingsTellEqualOnesApart() {
        TableLayout layout = find(rows(
                "Canton Fair 2026,,,,",
                "Company,,Contact,,",
                "Name,Country,Name,Email,Mobile",
                "Nord GmbH,Germany,Anna Schmidt,anna@nord.example,+49 171 9018201"));

        assertEquals(3, layout.headerRow());
        assertEquals(
                Map.of(
                        "Company Name", "company",
                        "Country", "country",
                        "Contact Name", "name",
                        "Email", "address",
                        "Mobile", "mobile"),
                layout.mapping().columns());
    }

    @Test
    void mergedHeadingIsReadWithTheRowBelowIt() {
        TableLayout layout = find(rows(
                "客户名称,国家,联系方式,,,备注", ",,联系人,电话,邮箱,", "Nord GmbH,德国,Anna Schmidt,+49 30 901820,anna@nord.example,已寄样"));

        assertEquals(2, layout.headerRow());
        assertEquals(
                Map.of("客户名称", "company", "国家", "country", "联系人", "name", "电话", "phone", "邮箱", "address", "备注", "note"),
                layout.mapping().columns());
    }

    @Test
    void columnsWithoutAMeaningAreReadByTheirCellsAndSaidToBeGuessed() {
        TableLayout layout = find(rows(
                "Email,Spalte 1,Column2,Markt,Blatt",
                "anna@nord.example,Nord GmbH,Anna Schmidt,Germany,1",
                "tom@patel.example,Patel Doors Ltd,Tom Patel,United Kingdom,2"));

        assertEquals(
                Map.of("Email", "address", "Spalte 1", "company", "Column2", "name", "Markt", "country"),
                layout.mapping().columns());
        assertTrue(layout.guessed());
    }

    @Test
    void headingsThatSayAllAreNotGuessed() {
        assertFalse(find(rows("Email,Company", "anna@nord.example,Nord GmbH")).guessed());
    }

    @Test
    void capitalWordsWithoutAHeadingAreNoNames() {
        TableLayout layout = find(rows("Category,,Revenue", "Books,New Titles,12.50", "Food,Fresh Fruit,11.00"));

        assertFalse(layout.mapping().makesContacts());
    }

    @Test
    void datesAndPicturesAreNeitherPhonesNorWebSites() {
        TableLayout layout = find(rows(
                "Email,Foo,Bar",
                "anna@nord.example,2026-02-03,https://pictures.example/2026/a.jpg",
                "tom@patel.example,2026-02-04,https://pictures.example/2026/b.jpg"));

        assertEquals(Map.of("Email", "address"), layout.mapping().columns());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Company,First Name,Last Name,Job Title,Email,Phone,Mobile,Country,City,Website,Notes",
                "公司名称,名,姓,职位,邮箱,电话,手机,国家,城市,网址,备注",
                "公司名稱,名,姓,職稱,電子郵件,電話,手機,國家,城市,網址,備註",
                "Firma,Vorname,Nachname,Funktion,E-Mail-Adresse,Telefon,Handy,Land,Ort,Webseite,Bemerkungen",
                "Société,Prénom,Nom de famille,Fonction,Adresse e-mail,Téléphone,Portable,Pays,Ville,Site web,Remarques",
                "Empresa,Nombre de pila,Apellidos,Cargo,Correo electrónico,Teléfono,Móvil,País,Ciudad,Sitio web,Observaciones",
                "Empresa,Primeiro nome,Sobrenome,Cargo,E-mail,Telefone,Celular,País,Cidade,Site,Observações",
                "Azienda,Nome di battesimo,Cognome,Mansione,Indirizzo e-mail,Telefono,Cellulare,Paese,Città,Sito web,Osservazioni",
                "Компания,Имя,Фамилия,Должность,Электронная почта,Телефон,Мобильный,Страна,Город,Сайт,Примечание",
                "Firma,Imię,Nazwisko,Stanowisko,Adres e-mail,Telefon,Komórka,Kraj,Miasto,Strona www,Uwagi",
                "会社名,下の名前,苗字,役職,メールアドレス,電話番号,携帯電話,国名,都市,ホームページ,備考",
                "회사명,이름(명),성,직책,이메일,전화번호,휴대폰,국가,도시,홈페이지,비고",
                "Bedrijf,Voornaam,Achternaam,Functie,E-mailadres,Telefoonnummer,Mobiel,Land,Plaats,Website,Opmerkingen",
                "Şirket,Ad,Soyad,Görev,E-posta,Telefon numarası,Cep telefonu,Ülke,Şehir,Web sitesi,Notlar",
                "الشركة,الاسم الأول,اسم العائلة,المنصب,البريد الإلكتروني,الهاتف,الجوال,الدولة,المدينة,الموقع الإلكتروني,ملاحظات",
            })
    void headingsAreKnownInFifteenLanguages(String header) {
        TableLayout layout = find(rows(header, "y,y,y"));

        assertEquals(
                List.of(
                        "company",
                        "givenName",
                        "familyName",
                        "title",
                        "address",
                        "phone",
                        "mobile",
                        "country",
                        "city",
                        "website",
                        "note"),
                List.copyOf(layout.mapping().columns().values()));
    }

    @Test
    void headingThatLostCharactersIsReadWhereItCanMeanOneThingOnly() {
        assertEquals("mobile", headings.of("手机??").target());
        assertEquals("company", headings.of("客?名?").target());
        assertEquals("", headings.of("?位").target());
    }

    @Test
    void nameBesideOneHalfIsTheOther() {
        assertEquals(
                Map.of("Name", "familyName", "Vorname", "givenName", "Firma", "company"),
                find(rows("Name,Vorname,Firma", "Schmidt,Anna,Nord GmbH"))
                        .mapping()
                        .columns());
        assertEquals(
                Map.of("Nombre", "givenName", "Apellidos", "familyName"),
                find(rows("Nombre,Apellidos", "Ana,García")).mapping().columns());
    }

    @Test
    void secondPersonOfARowIsNotTakenForTheFirst() {
        Map<String, String> columns = find(rows(
                        "Company,Contact 1,Email 1,Contact 2,Email 2",
                        "Nord GmbH,Anna Schmidt,anna@nord.example,Bo Li,bo@nord.example"))
                .mapping()
                .columns();

        assertEquals("address", columns.get("Email 1"));
        assertEquals("contact2.name", columns.get("Contact 2"));
        assertEquals("contact2.address", columns.get("Email 2"));
    }

    @Test
    void severalAddressesOfOnePersonAreAllHis() {
        Map<String, String> columns = find(rows(
                        "Name,Email 1,Email 2", "Anna Schmidt,anna@nord.example,as@nord.example"))
                .mapping()
                .columns();

        assertEquals("address", columns.get("Email 2"));
    }

    @Test
    void originOfGoodsIsNobodysCountry() {
        Map<String, String> columns = find(rows(
                        "Importer,Country of importer,Exporter,Country of Origin,Value",
                        "Nord GmbH,Germany,Ningbo Co.,China,1200"))
                .mapping()
                .columns();

        assertEquals(Map.of("Importer", "company", "Country of importer", "country"), columns);
    }
}
