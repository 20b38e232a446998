package app.tradewind.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Keller Beschläge GmbH|DE|CORPORATE",
                "Keller GmbH & Co. KG|DE|PARTNERSHIP",
                "Keller KG|DE|PARTNERSHIP",
                "Müller & Söhne OHG|DE|PARTNERSHIP",
                "Schmidt e.K.|DE|SOLE_TRADER",
                "Schmidt & Meier GbR|DE|PARTNERSHIP",
                "Acme Ltd.|GB|CORPORATE",
                "Acme Co., Ltd||CORPORATE",
                "Acme LLC|US|CORPORATE",
                "Acme, Inc.|US|CORPORATE",
                "Acme S.A.|ES|CORPORATE",
                "Ferro S.r.l.|IT|CORPORATE",
                "Ferro S.p.A.|IT|CORPORATE",
                "Rossi Ferro s.n.c.|IT|PARTNERSHIP",
                "Nordic AB|SE|CORPORATE",
                "Dansk A/S|DK|CORPORATE",
                "Suomi Oy|FI|CORPORATE",
                "Tulip B.V.|NL|CORPORATE",
                "Tulip V.O.F.|NL|PARTNERSHIP",
                "Aussie Pty Ltd|AU|CORPORATE",
                "Ferragens Ltda|BR|CORPORATE",
                "Gvožđe d.o.o.|RS|CORPORATE",
                "Demir Sanayi A.Ş.|TR|CORPORATE",
                "ООО Ромашка|RU|CORPORATE",
                "OOO Romashka|RU|CORPORATE",
                "ИП Иванов|RU|SOLE_TRADER",
                "Svensson enskild firma|SE|SOLE_TRADER",
                "PT Maju Jaya|ID|CORPORATE",
                "CV Maju Jaya|ID|PARTNERSHIP",
                "Hierros S.A. de C.V.|MX|CORPORATE",
                "Polska Sp. z o.o.|PL|CORPORATE",
                "宁波海星五金有限公司|CN|CORPORATE",
                "华锐股份|CN|CORPORATE",
                "株式会社山田|JP|CORPORATE",
                "义乌小王商行|CN|SOLE_TRADER",
                "Ministry of Health|KE|PUBLIC_BODY",
                "Gemeinde Wedel|DE|PUBLIC_BODY",
                "Keller Beschläge|DE|UNKNOWN",
                "Absolute|GB|UNKNOWN",
                "Verein Handel e.V.|DE|CORPORATE",
                "Kovács e.v.|HU|SOLE_TRADER",
                "''|DE|UNKNOWN"
            })
    void formIsReadFromTheName(String name, @Nullable String country, Form form) {
        assertEquals(form, LegalForms.of(name, country));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Müller & Söhne GmbH|MUELLER UND SOEHNE Gmbh", "ACME Co., Ltd.|Acme", "Ferro S.p.A.|FERRO SPA",
                "The Keller Group Inc.|Keller", "宁波海星五金有限公司|宁波海星五金", "O'Neil Tools|O’Neil Tools",
                "Société Générale S.A.|SOCIETE GENERALE", "Tulip B.V.|Tulip BV", "ООО Ромашка|Ромашка"
            })
    void nearEqualNamesHaveOneKey(String one, String other) {
        assertEquals(LegalForms.folded(one), LegalForms.folded(other));
    }

    @ParameterizedTest
    @CsvSource({"Keller Tools,Keller Toys", "海星五金,海星塑料", "Acme Trading,Acme Pumps"})
    void differentNamesKeepDifferentKeys(String one, String other) {
        assertNotEquals(LegalForms.folded(one), LegalForms.folded(other));
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll("names") String name) {
        String folded = LegalForms.folded(name);

        assertEquals(folded, LegalForms.folded(folded));
    }

    @Property
    void anyTextIsReadWithoutAFault(@ForAll String text) {
        String folded = LegalForms.folded(text);

        assertEquals(folded, LegalForms.folded(folded));
        LegalForms.of(text, null);
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> word = Arbitraries.of(
                "Keller", "GmbH", "& Co.", "KG", "S.", "A.", "Müller", "ueee", "The", "Group", "有限公司", "股份", "海星",
                "d.o.o.", "A/S", "Ltd", "İş", "ﬁrma", "E.", "株式会社", "OOO", "-", "e");
        return word.list().ofMaxSize(7).map(words -> String.join(" ", words));
    }
}
