package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCleaningTest {

    private final Set<Cleaning> done = EnumSet.noneOf(Cleaning.class);

    /// Cell, country, then what is shown, the given and the family name.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Herr Dr. Jürgen Weiß | DE | Jürgen Weiß | Jürgen | Weiß",
                "Dipl.-Ing. Karl Müller | AT | Karl Müller | Karl | Müller",
                "Ing. Jana Nováková | CZ | Jana Nováková | Jana | Nováková",
                "Mrs. MARY-ANN O'BRIEN | GB | Mary-Ann O'Brien | Mary-Ann | O'Brien",
                "RONALD MCDONALD | US | Ronald McDonald | Ronald | McDonald",
                "Dr.Tom Patel | GB | Tom Patel | Tom | Patel",
                "John Smith, PhD, MBA | US | John Smith | John | Smith",
                "John Smith, CSCP, CPIM | US | John Smith | John | Smith",
                "John Smith PhD | US | John Smith | John | Smith",
                "John Smith, Jr. | US | John Smith Jr. | John | Smith",
                "Smith, John | US | John Smith | John | Smith",
                "Smith, Dr. John | US | John Smith | John | Smith",
                "Ma, Jack | CN | Jack Ma | Jack | Ma",
                "JAN VAN DER BERG | NL | Jan van der Berg | Jan | van der Berg",
                "Ludwig von und zu Hohenstein | DE | Ludwig von und zu Hohenstein | Ludwig von und | zu Hohenstein",
                "MARÍA DE LA CRUZ | MX | María de la Cruz | María | de la Cruz",
                "Juan Pérez García | ES | Juan Pérez García | Juan | Pérez García",
                "María José García | ES | María José García | María José | García",
                "AYŞE YILDIRIM | TR | Ayşe Yıldırım | Ayşe | Yıldırım",
                "NAGY Péter | HU | Nagy Péter | Péter | Nagy",
                "Szabó Erzsébet | HU | Szabó Erzsébet | Erzsébet | Szabó",
                "Erzsébet Szabó | HU | Erzsébet Szabó | Erzsébet | Szabó",
                "Zhang Wei | CN | Zhang Wei | Wei | Zhang",
                "Wei Zhang | CN | Wei Zhang | Wei | Zhang",
                "Vivian Chen | CN | Vivian Chen | Vivian | Chen",
                "ZHANG Wei |  | Zhang Wei | Wei | Zhang",
                "Pierre DUPONT | FR | Pierre Dupont | Pierre | Dupont",
                "Kim Min-jun | KR | Kim Min-jun | Min-jun | Kim",
                "Nguyen Van An | VN | Nguyen Van An | Van An | Nguyen",
                "Tanaka Taro | JP | Tanaka Taro | Taro | Tanaka",
                "陈志远先生 | CN | 陈志远 | 志远 | 陈",
                "王经理 | CN | 王 | '' | 王",
                "欧阳总 | CN | 欧阳 | 阳 | 欧",
                "张 伟 | CN | 张 伟 | 伟 | 张",
                "山田太郎様 | JP | 山田太郎 | 太郎 | 山田",
                "山田 太郎 | JP | 山田 太郎 | 太郎 | 山田",
                "김민준 대표님 | KR | 김민준 | 민준 | 김",
                "Иванов Пётр Сергеевич | RU | Иванов Пётр Сергеевич | Пётр Сергеевич | Иванов",
                "Пётр Иванов | RU | Пётр Иванов | Пётр | Иванов",
                "г-н ИВАН ПЕТРОВ | RU | Иван Петров | Иван | Петров",
                "★ Anna Schmidt 🚀 | DE | Anna Schmidt | Anna | Schmidt",
                "Anna Schmidt <anna@nord.example> | DE | Anna Schmidt | Anna | Schmidt",
                "'\"Anna Schmidt\" (anna@nord.example)' | DE | Anna Schmidt | Anna | Schmidt",
                "anna@nord.example | DE | '' | '' | ''",
                "Mohammed bin Salman | SA | Mohammed bin Salman | Mohammed | bin Salman",
                "J.R. EWING | US | J.R. Ewing | J.R. | Ewing",
                "Plato |  | Plato | '' | ''",
                "Mr. | | Mr. | '' | ''",
            })
    void nameIsReadAsItsBearerWouldSayIt(String cell, String country, String display, String given, String family) {
        NameCleaning.Read read = NameCleaning.read(cell, "", "", country, done);

        assertEquals(
                display + "|" + given + "|" + family,
                read.name().display() + "|" + read.name().given() + "|"
                        + read.name().family());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna | SCHMIDT | DE | Anna Schmidt",
                "JAN | VAN DER BERG | NL | Jan van der Berg",
                "Wei | LI | CN | Wei Li",
                "Péter | Nagy | HU | Nagy Péter",
                "志远 | 陈 | CN | 陈志远",
                "Ms. Ann | Lee, MBA, CPSM | US | Ann Lee",
            })
    void partsInTheirOwnColumnsAreKeptApart(String given, String family, String country, String display) {
        assertEquals(
                display,
                NameCleaning.read("", given, family, country, done).name().display());
    }

    @ParameterizedTest
    @CsvSource({"Purchasing Department", "Sales Team", "info", "采购部", "采购经理", "Einkauf", "To whom it may concern"})
    void departmentIsNoPerson(String cell) {
        NameCleaning.Read read = NameCleaning.read(cell, "", "", null, done);

        assertEquals("", read.name().display());
        assertEquals(cell, read.office());
        assertEquals(EnumSet.of(Cleaning.NAME_WAS_OFFICE), done);
    }

    @Test
    void eachStepIsNamed() {
        NameCleaning.read("Dr. ANNA SCHMIDT, PhD ★", "", "", "DE", done);

        assertEquals(
                EnumSet.of(
                        Cleaning.NAME_SALUTATION,
                        Cleaning.NAME_CAPITALS,
                        Cleaning.NAME_CREDENTIALS,
                        Cleaning.NAME_SIGNS),
                done);
    }

    @Test
    void workBehindANameIsKept() {
        assertEquals("经理", NameCleaning.read("王经理", "", "", "CN", done).work());
    }
}
