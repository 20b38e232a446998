package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.market.LegalForms;
import app.tradewind.work.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Companies of nearly the same name in one country, and those that only look it.
class NearCompaniesTest {

    private static final String[] SYLLABLES =
            ("an,bel,cor,dan,el,far,gol,hin,in,jor,kal,lum,mar,nor,or,pel,qui,ras,sol,tan,ur,vel,wes,yor,zan,berg,stein"
                            + ",tra,mont,verde,ski,ov,son,ham,ford,ley,ton,bach,mann,hof,witz,etti,ini,oso,ez,ado,ira,eau,lier,dijk")
                    .split(",");

    @ParameterizedTest
    @CsvSource({
        "Möbelwerk Hoffmann GmbH, Moebelwerk Hofmann GmbH & Co. KG",
        "Harbour & Pine Ltd, Harbor and Pine LLC",
        "Sun Light Co. Ltd., Sunlight Company Limited",
        "Hinge World GmbH, Hinge World Europe GmbH",
        "Kanto Trading Co. Ltd., Trading Kanto KK",
        "Castellano Hermanos S.A., Castelano Hermanos SRL",
        "Beckham Fittings Ltd, Beckahm Fittings Ltd",
        "Rossini Cucine S.r.l., Rosini Cucine S.p.A.",
        "Nordhardware International AB, Nordhardware AB",
        "Wiśniewski Meble Sp. z o.o., Wisniewsky Meble S.A.",
        "Distribuidora Palermo SA, Palermo Distribuciones SL",
        "Anderson Cabinetry Supply Inc., Andersen Cabinetry Supplies LLC"
    })
    void nearlyEqualNamesFindEachOther(String one, String other) {
        assertTrue(likeness(one, other) >= Matcher.NEAR_COMPANY, () -> String.valueOf(likeness(one, other)));
        assertEquals(List.of(7L), found(one, other), "no key leads from one to the other");
        assertEquals(List.of(7L), found(other, one), "no key leads back");
    }

    @ParameterizedTest
    @CsvSource({
        "Müller GmbH, Mueller GmbH & Co. KG",
        "'ABC Trading Co., Ltd.', A.B.C. Trading",
        "Société Générale de Bois SARL, SOCIETE GENERALE DE BOIS"
    })
    void otherFormsOfOneNameAreTheSameCompany(String one, String other) {
        assertEquals(LegalForms.folded(one), LegalForms.folded(other));
        assertEquals(1, likeness(one, other));
    }

    @ParameterizedTest
    @CsvSource({
        "Golden Star Ltd, Golden Sun Ltd",
        "Golden Star Trading, Silver Star Trading",
        "Branch 1 Supplies, Branch 11 Supplies",
        "Harbor Pine, Hubert Payne",
        "Asia Trading Co., Europe Trading Co.",
        "Kanto Foods, Kansai Foods",
        "North Sea Fisheries, South Sea Fisheries",
        "Global Industries, General Industries",
        "Blue Ocean Import Export, Blue Sky Import Export",
        "Peters Tools, Petersen & Sons Tools",
        "Smith & Jones, Jones & Baker",
        "Hinge World, Door World"
    })
    void namesThatShareWordsOrLettersAreNotAlike(String one, String other) {
        assertTrue(likeness(one, other) < Matcher.NEAR_COMPANY, () -> String.valueOf(likeness(one, other)));
    }

    @Test
    void anotherCountryIsAnotherCompany() {
        LongKeys book = new LongKeys();
        NearCompanies.put(book, LegalForms.folded("Harbour & Pine Ltd"), "GB", 7);

        String near = LegalForms.folded("Harbor & Pine");
        assertEquals(List.of(7L), NearCompanies.candidates(book, near, "GB"));
        assertEquals(List.of(), NearCompanies.candidates(book, near, "US"));
        assertEquals(List.of(), NearCompanies.candidates(book, near, null));
    }

    @Test
    void planTellsOfTheOtherCompanyWithItsLikeness(@TempDir Path folder) {
        try (IntakeBook book = new IntakeBook(folder)) {
            book.run(
                    book.csv(
                            "Name,Company,Country,Email",
                            "Anna Schmidt,Möbelwerk Hoffmann GmbH,Germany,anna@one.example"),
                    Policy.MERGE);
            Path more = book.text(
                    "more.csv",
                    StandardCharsets.UTF_8,
                    "Name,Company,Country,Email",
                    "Bo Li,Moebelwerk Hofmann KG,Germany,bo@two.example",
                    "Anna Schmidt,Moebelwerk Hofmann KG,Germany,anna@two.example",
                    "Bo Li,Moebelwerk Hofmann KG,Austria,bo@three.example");

            ImportPlan plan = book.plan(more, Policy.MERGE);

            RowOutcome other = plan.rows().get(0);
            assertEquals(Outcome.CREATED, other.outcome());
            assertEquals(
                    List.of(Reason.of(Reason.Code.NEAR_COMPANY, "Möbelwerk Hoffmann GmbH", "0.96")), other.reasons());
            assertEquals(Outcome.DUPLICATE, plan.rows().get(1).outcome());
            book.intake.run(plan, Progress.none());
        }
    }

    /// Among 30,000 made-up firms, slips of the pen are found, and asking costs next to nothing.
    @Test
    void slipsAreFoundAmongManyFirmsAtABoundedPrice() {
        Random random = new Random(4);
        LongKeys book = new LongKeys();
        List<String> firms = new ArrayList<>();
        for (int i = 1; i <= 30_000; i++) {
            String firm = word(random) + " " + word(random) + (i % 3 == 0 ? " trading" : i % 3 == 1 ? " products" : "");
            firms.add(firm);
            NearCompanies.put(book, firm, "DE", i);
        }
        int found = 0;
        int asked = 0;
        int candidates = 0;
        long began = System.nanoTime();
        for (int i = 0; i < firms.size(); i += 3) {
            String slipped = slipped(firms.get(i), random);
            List<Long> near = NearCompanies.candidates(book, slipped, "DE");
            candidates += near.size();
            asked++;
            boolean right = false;
            for (long id : near) {
                right |= CompanyLikeness.of(firms.get((int) id - 1), slipped) >= Matcher.NEAR_COMPANY;
            }
            found += right ? 1 : 0;
        }
        double micros = (System.nanoTime() - began) / 1000.0 / asked;
        System.getLogger("intake")
                .log(
                        System.Logger.Level.INFO,
                        "{0} of {1} slips found, {2} candidates each, {3} µs each",
                        found,
                        asked,
                        (double) candidates / asked,
                        micros);

        assertTrue(found >= asked * 0.8, found + " of " + asked);
        assertTrue(candidates <= asked * 4, candidates + " candidates");
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    /// One letter of the first eight lost, doubled or changed.
    private static String slipped(String firm, Random random) {
        int at = random.nextInt(5);
        return switch (random.nextInt(3)) {
            case 0 -> firm.substring(0, at) + firm.substring(at + 1);
            case 1 -> firm.substring(0, at) + firm.charAt(at) + firm.substring(at);
            default -> firm.substring(0, at) + 'x' + firm.substring(at + 1);
        };
    }

    private static double likeness(String one, String other) {
        return CompanyLikeness.of(LegalForms.folded(one), LegalForms.folded(other));
    }

    private static List<Long> found(String inBook, String asked) {
        LongKeys book = new LongKeys();
        NearCompanies.put(book, LegalForms.folded(inBook), "DE", 7);
        return NearCompanies.candidates(book, LegalForms.folded(asked), "DE");
    }
}
