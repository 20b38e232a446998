package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.Channel;
import app.tradewind.contact.Contact;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.intake.VendorHeaders.Header;
import app.tradewind.work.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VendorProfilesTest {

    @TempDir
    private Path folder;

    private IntakeBook book;

    @BeforeEach
    void openABook() {
        book = new IntakeBook(folder);
    }

    @AfterEach
    void closeIt() {
        book.close();
    }

    private IntakeFile open(Path file) {
        return book.intake.open(file, null);
    }

    @Test
    void everySharedHeaderIsItsVendorsAndMappedRight() throws IOException {
        List<String> wrong = new ArrayList<>();
        int columns = 0;
        int right = 0;
        for (Header header : VendorHeaders.all()) {
            VendorFile writer = new VendorFile(header);
            IntakeFile file = open(writer.write(folder));
            if (!file.layout().profile().equals(header.expected().profile())) {
                wrong.add(header.name() + " is taken for “" + file.layout().profile() + "”");
            }
            if (file.layout().headerRow() != writer.headerRow()) {
                wrong.add(header.name() + " has its headings in row "
                        + file.layout().headerRow());
            }
            if (file.layout().guessed() != header.expected().guessed()) {
                wrong.add(header.name() + " guessed: " + file.layout().guessed());
            }
            for (String column : header.columns()) {
                columns++;
                String fault = fault(header, column, file.mapping().columns().get(column));
                right += fault.isEmpty() ? 1 : 0;
                if (!fault.isEmpty()) {
                    wrong.add(header.name() + ": " + fault);
                }
            }
        }
        System.getLogger("intake")
                .log(
                        System.Logger.Level.INFO,
                        "{0} of {1} variants written and opened, {2} of {3} columns right",
                        VendorHeaders.all().size(),
                        VendorHeaders.variantsInAll(),
                        right,
                        columns);

        assertEquals(List.of(), wrong);
    }

    private static String fault(Header header, String column, String found) {
        String expected = header.expected().expected().get(column);
        boolean free = found == null || found.startsWith("custom.");
        boolean never = header.expected().never().contains(column);
        boolean right = expected == null ? free && !(never && found != null) : expected.equals(found);
        return right ? "" : "“" + column + "” is " + found + ", not " + Objects.toString(expected, "left out");
    }

    @Test
    void rowsOfEveryVendorComeIn() throws IOException {
        List<String> wrong = new ArrayList<>();
        long rows = 0;
        for (Header header : VendorHeaders.all()) {
            Path own = Files.createDirectories(folder.resolve(header.name().replaceAll("\\W", "")));
            try (IntakeBook fresh = new IntakeBook(own)) {
                ImportReport report = fresh.run(new VendorFile(header).write(own), Policy.MERGE);
                rows += report.counts().created();
                if (report.counts().created() != 2) {
                    wrong.add(header.name() + " " + report.counts());
                }
                report.noted().keySet().stream()
                        .filter(code -> code == Reason.Code.VALUE_UNREADABLE || code == Reason.Code.COUNTRY_UNKNOWN)
                        .forEach(code -> wrong.add(header.name() + " " + code));
                fresh.all().stream()
                        .filter(contact -> isMangled(header, contact))
                        .forEach(contact -> wrong.add(header.name() + " " + contact.displayName()));
            }
        }
        System.getLogger("intake").log(System.Logger.Level.INFO, "{0} contacts made of vendors'' rows", rows);

        assertEquals(List.of(), wrong);
    }

    private static boolean isMangled(Header header, Contact contact) {
        boolean named =
                header.expected().expected().values().stream().anyMatch(List.of("name", "familyName")::contains);
        return named && !contact.name().display().matches("Anna Schmidt(berg)?|王伟|王偉")
                || !contact.company().name().matches("|Nordlicht Handels GmbH|Port Trading Ltd|宁波远航贸易有限公司|寧波遠航貿易有限公司")
                || !contact.title().matches("|Buyer|Geschäftsführer|采购经理|採購經理");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "hunter; Email,First name,Last name,Position,Company,Confidence score,Verification status",
                "hunter; Email address,Domain name,Confidence score,Type",
                "alibaba; Inquiry ID,Buyer Name,Email,Country/Region,Inquiry Time,Product Name",
                "alibaba; 询盘编号,买家姓名,邮箱,国家/地区,询盘时间,产品名称",
                "global-sources; RFI No.,RFI Date,Buyer Name,Company Name,Email,Country,Product",
                "camcard; 姓名,公司,职位,手机,邮箱,传真,网址,即时通讯,备注",
                "okki; 公司名称,客户编号,国家地区,客户星级,客户分组,联系人昵称,联系人邮箱",
                "espocrm; First Name,Last Name,Account Title,Email,Account,Do Not Call",
                "zoho; First Name,Last Name,Email,Email Opt Out,Contact Owner,Account Name",
            })
    void exportThatNobodyCouldShowUsIsRecognisedAndSaidToBeGuessed(String profile, String header) {
        IntakeFile file = open(book.csv(header, header.replaceAll("[^,]+", "x")));

        assertEquals(profile, file.layout().profile());
        assertTrue(file.layout().guessed());
        assertFalse(file.mapping().columns().containsKey("Contact Owner"));
    }

    @Test
    void joinfsExampleRowIsNoContact() throws IOException {
        Path file = folder.resolve("joinf.xlsx");
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            VendorFile.write(workbook.createSheet("描述信息"), List.of(List.of("每次最多导入2000行")));
            VendorFile.write(
                    workbook.createSheet("联系人"),
                    List.of(
                            List.of("联系人信息导入"),
                            List.of("客户名称", "联系人名称", "性别", "邮箱"),
                            List.of("富通天下", "张三", "男", "zhangsan@joinf.example"),
                            List.of("Nordlicht GmbH", "Anna Schmidt", "女", "anna@nord.example;as@nord.example")));
            workbook.write(out);
        }

        ImportReport report = book.run(file, Policy.MERGE);

        assertEquals(1, report.counts().created());
        assertEquals(2, book.only().addresses().size());
    }

    @Test
    void inquiryIsABasisOfItsOwn() {
        Path file = book.csv(
                "Inquiry ID,Buyer Name,Email,Country/Region,Inquiry Time,Product Name",
                "42001,Anna Schmidt,anna@nord.example,Germany,2026-02-03,LED lamp");

        book.run(file, Policy.MERGE);

        Contact contact = book.only();
        assertEquals(BasisKind.ENQUIRY, Objects.requireNonNull(contact.basis()).kind());
        assertEquals("Alibaba.com 42001", contact.basis().proof().evidence());
        assertEquals(Channel.PLATFORM, contact.origin().channel());
    }

    @Test
    void ambiguousDateIsReadAsItsExportWritesIt() {
        book.run(
                book.csv(
                        "First Name,Last Name,Email Address,Company,Position,Connected On",
                        "Anna,Schmidt,anna@nord.example,Nord GmbH,Buyer,\"3/4/17, 9:03 AM\""),
                Policy.MERGE);

        assertTrue(book.only().origin().obtainedAt().toString().startsWith("2017-03-04"));
        assertEquals(Channel.SOCIAL, book.only().origin().channel());
    }

    @ParameterizedTest
    @CsvSource({"Bounced, true", "Verified, false", "Unavailable, false", "unsubscribed, true"})
    void statusOfAnAddressSuppressesWhatCameBack(String status, boolean suppressed) {
        book.run(
                book.csv(
                        "First Name,Last Name,Email,Company Name for Emails,Email Status,Apollo Contact Id",
                        "Anna,Schmidt,anna@nord.example,Nord," + status + ",1"),
                Policy.MERGE);

        assertEquals(suppressed, book.suppressions.covers("anna@nord.example"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "blocklisted_2026.csv; EMAIL,ADDED_TIME,MODIFIED_TIME; true",
                "contacts_2026.csv; EMAIL,ADDED_TIME,MODIFIED_TIME; false",
                "cleaned_segment_export.csv; Email Address,First Name,Last Name; true",
                "subscribed_segment_export.csv; Email Address,LEID,EUID; false",
                "unsubscribed_members_export.csv; Email Address,LEID,EUID; true",
            })
    void listOfThoseWhoLeftIsKnownByItsName(String name, String header, boolean suppressed) {
        book.run(
                book.text(name, StandardCharsets.UTF_8, header, "anna@nord.example,2026-01-02 10:11:12,x"),
                Policy.MERGE);

        assertEquals(suppressed, book.suppressions.covers("anna@nord.example"));
    }

    @ParameterizedTest
    @CsvSource({"vip; unsubscribed, true", "vip; Do not contact, true", "complaint, false", "newsletter, false"})
    void tagSaysThatSomebodyWantsNoLetters(String tags, boolean suppressed) {
        book.run(book.csv("Email,Tags", "anna@nord.example," + tags), Policy.MERGE);

        assertEquals(suppressed, book.suppressions.covers("anna@nord.example"));
    }

    @Test
    void mappingThatWasCorrectedIsKnownAgainWhenColumnsWereMoved() {
        Path first = book.csv("Firma,Feld A,Mail", "Nord GmbH,Anna Schmidt,anna@nord.example");
        IntakeFile corrected =
                open(first).withColumn("Feld A", Target.find("note")).orElseThrow();
        book.intake.run(corrected, ImportChoices.USUAL, row -> {}, Progress.none());

        Path moved = book.csv("Mail,Firma,Feld A", "bo@port.example,Port Ltd,Bo Li");

        assertEquals(
                Map.of("Mail", "address", "Firma", "company", "Feld A", "note"),
                open(moved).mapping().columns());
    }

    @Test
    void profileThatTheUserNamesIsTaken() {
        Path file = book.csv("Score,Domain,Email", "90,nord.example,anna@nord.example");

        IntakeFile hunter = book.intake.withProfile(open(file), "Hunter");

        assertEquals("hunter", hunter.layout().profile());
        assertEquals(
                Map.of("Domain", "website", "Email", "address"),
                hunter.mapping().columns());
    }

    @Test
    void unknownProfileIsRefusedWithThoseThatThereAre() {
        IntakeFile file = open(book.csv("Email", "anna@nord.example"));

        TradewindException refused =
                assertThrows(TradewindException.class, () -> book.intake.withProfile(file, "nosuch"));

        assertEquals(Failure.PROFILE_UNKNOWN, refused.failure());
        assertTrue(Stream.of("linkedin", "alibaba", "panjiva").allMatch(Arrays.toString(refused.details())::contains));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Vorname,Nachname,Firma,Position,Straße geschäftlich,Ort geschäftlich,Land/Region geschäftlich,Telefon geschäftlich,E-Mail-Adresse,E-Mail: Angezeigter Name; Land/Region geschäftlich",
                "Prénom,Nom,Société,Ville (bureau),Pays/Région (bureau),Téléphone (bureau),Adresse de messagerie; Pays/Région (bureau)",
                "Nombre,Apellidos,Organización,Calle del trabajo,País o región del trabajo,Teléfono del trabajo,Dirección de correo electrónico; País o región del trabajo",
                "Nome,Cognome,Società,Qualifica,Indirizzo di lavoro,Nazione/Regione di lavoro,Indirizzo E-mail; Nazione/Regione di lavoro",
                "Imię,Nazwisko,Firma,Stanowisko,Kraj/region (biuro),Telefon służbowy,Adres e-mail; Kraj/region (biuro)",
                "Primeiro nome,Último nome,Empresa,Cargo,Região/País comercial,Fone comercial,Endereço de E-mail; Região/País comercial",
                "Имя,Фамилия,Организация,Должность,Страна (раб.),Рабочий телефон,Адрес электронной почты; Страна (раб.)",
                "Etunimi,Sukunimi,Yritys,Ammattinimi,Työpaikan maa,Työpuhelin,Sähköpostiosoite; Työpaikan maa",
                "Krstné meno,Priezvisko,Spoločnosť,Funkcia,Krajina/oblasť (práca),Telefón do práce,E-mailová adresa; Krajina/oblasť (práca)",
            })
    void outlookIsKnownInEveryLanguage(String header, String country) {
        IntakeFile file = open(book.text("o.csv", StandardCharsets.UTF_8, header, header.replaceAll("[^,]+", "x")));

        assertEquals("outlook", file.layout().profile());
        Map<String, String> columns = file.mapping().columns();
        assertEquals("country", columns.get(country));
        assertTrue(columns.values().containsAll(List.of("givenName", "familyName", "company", "address")));
        assertFalse(columns.containsKey("E-Mail: Angezeigter Name"));
    }
}
