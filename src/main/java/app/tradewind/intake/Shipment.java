package app.tradewind.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a customs record.
///
/// @param nonBuyer who stands as consignee and is no buyer, null where the buyer is one
/// @param bill the number of the bill of lading: lines of one bill are one shipment; empty where there is none
/// @param day as ISO date, empty where there is none
/// @param codes HS codes
/// @param weight in kilograms, 0 where not said
record Shipment(
        @Nullable NonBuyer nonBuyer,
        String bill,
        String day,
        String goods,
        List<String> codes,
        String supplier,
        String origin,
        double weight,
        double teu,
        double value) {

    /// @param insteadOf whether the notify party stands in for it
    record NonBuyer(String name, NonBuyers.Kind kind, boolean insteadOf) {}
}
