package app.tradewind.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurchasingRolesTest {

    private final PurchasingRoles roles = new PurchasingRoles();

    @ParameterizedTest
    @CsvSource({
        "Purchasing Manager, DECISION_MAKER",
        "Senior Buyer, DECISION_MAKER",
        "Head of Procurement, DECISION_MAKER",
        "Chief Procurement Officer, DECISION_MAKER",
        "CEO & Founder, DECISION_MAKER",
        "Managing Director, DECISION_MAKER",
        "Director, DECISION_MAKER",
        "采购经理, DECISION_MAKER",
        "总经理, DECISION_MAKER",
        "採購經理, DECISION_MAKER",
        "Einkaufsleiter, DECISION_MAKER",
        "Geschäftsführer, DECISION_MAKER",
        "Inhaberin, DECISION_MAKER",
        "Responsable achats, DECISION_MAKER",
        "Acheteuse, DECISION_MAKER",
        "Jefe de compras, DECISION_MAKER",
        "Gerente de Compras, DECISION_MAKER",
        "Comprador, DECISION_MAKER",
        "Dueño, DECISION_MAKER",
        "Responsabile acquisti, DECISION_MAKER",
        "Titolare, DECISION_MAKER",
        "Inkoopmanager, DECISION_MAKER",
        "Директор по закупкам, DECISION_MAKER",
        "Генеральный директор, DECISION_MAKER",
        "Kierownik zakupów, DECISION_MAKER",
        "Satın Alma Müdürü, DECISION_MAKER",
        "購買部長, DECISION_MAKER",
        "구매부장, DECISION_MAKER",
        "مدير المشتريات, DECISION_MAKER",
        "Purchasing Assistant, INFLUENCER",
        "采购助理, INFLUENCER",
        "Product Manager, INFLUENCER",
        "Sales Director, INFLUENCER",
        "Ingénieur qualité, INFLUENCER",
        "Vertriebsleiter, INFLUENCER",
        "业务经理, INFLUENCER",
        "HR Manager, OTHER",
        "人事经理, OTHER",
        "Buchhalterin, OTHER",
        "Assistant to the CEO, OTHER",
        "Software Developer, OTHER",
        "Student, OTHER",
        "Manager, UNKNOWN",
        "Consultant, UNKNOWN",
        "'', UNKNOWN",
    })
    void titleTellsWhoDecides(String title, PurchasingRole role) {
        assertEquals(role, roles.of(title));
    }
}
