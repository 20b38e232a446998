package app.tradewind.contact.guess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tradewind.contact.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFitTest {

    @ParameterizedTest
    @CsvSource({
        "Anna Keller, anna.keller@x.de",
        "Anna Keller, a.keller@x.de",
        "Anna Keller, akeller@x.de",
        "Anna Keller, akeller2@x.de",
        "Anna Keller, kellera@x.de",
        "Anna Keller, keller_anna@x.de",
        "'Keller, Anna', anna@x.de",
        "KELLER Anna, anna-keller@x.de",
        "Jörg Müller, joerg.mueller@x.de",
        "Jörg Müller, jorg.muller@x.com",
        "Dr. Jan van der Berg, jan.vanderberg@x.nl",
        "María García López, maria.garcia@x.es",
        "Łukasz Żak, lukasz.zak@x.pl",
        "王小明, xiaoming.wang@x.cn",
        "王小明, wangxiaoming@x.cn",
        "王小明, wangxm@x.cn",
        "欧阳娜娜, nana.ouyang@x.cn",
        "王小明先生, wxm@x.cn",
        "Иван Петров, ivan.petrov@x.ru",
        "Νίκος Παπαδόπουλος, n.papadopoulos@x.gr",
    })
    void anAddressMadeOfTheNameFits(String name, String address) {
        assertEquals(
                NameFit.Degree.FITS,
                NameFit.of(new PersonName(name, "", ""), address).degree());
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Keller, peter.smith@x.de, NOTHING",
        "Anna Keller, anni@x.de, PARTLY",
        "Anna Keller, ak.einkauf@x.de, PARTLY",
        "Anna Keller, 13912345678@163.com, UNTOLD",
        "'', anna@x.de, UNTOLD",
        "张伟, zhw@x.cn, PARTLY",
        "张伟, liming@x.cn, NOTHING",
    })
    void whatIsSharedIsWeighedByDegrees(String name, String address, NameFit.Degree degree) {
        assertEquals(degree, NameFit.of(new PersonName(name, "", ""), address).degree());
    }
}
