package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NonBuyersTest {

    private final NonBuyers nonBuyers = new NonBuyers();

    @ParameterizedTest
    @CsvSource({
        "TO ORDER,ORDER",
        "To the Order of Habib Bank,ORDER",
        "TO ORDER OF SHIPPER,ORDER",
        "A LA ORDEN,ORDER",
        "À l’ordre de,ORDER",
        "凭指示,ORDER",
        "ICBC Bank,BANK",
        "Banco Santander S.A.,BANK",
        "Bankası Garanti,BANK",
        "中国银行上海分行,BANK",
        "Kuehne + Nagel Logistics,FORWARDER",
        "DSV Air & Sea Freight Inc,FORWARDER",
        "Evergreen Shipping Agency,FORWARDER",
        "Meier Spedition GmbH,FORWARDER",
        "深圳某某国际货运代理有限公司,FORWARDER",
        "ООО Транс Логистика,FORWARDER"
    })
    void whoBuysNothingIsKnown(String name, NonBuyers.Kind kind) {
        assertEquals(Optional.of(kind), nonBuyers.kind(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme Plumbing Inc",
                "Riverbank Furniture Ltd",
                "Orderly Homes LLC",
                "Cargo Bike Company BV",
                "Burbank Tiles",
                "宁波阀门有限公司",
                "Toorder Trading"
            })
    void buyersAreNotTakenForThem(String name) {
        assertEquals(Optional.empty(), nonBuyers.kind(name));
    }
}
