package app.tradewind.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Knows the headings of what a table says beyond its contacts' fields (`signs.txt`), shipments and enquiries among
/// them.
final class SignHeadings {

    /// “Product” or “Date” mean a shipment's only beside headings that nothing else has.
    private static final int TELLING = 2;

    private final HeadingText text = new HeadingText();
    private final Map<String, String> always = new HashMap<>();
    private final Map<String, String> ofShipments = new HashMap<>();
    private final Map<String, String> ofEnquiries = new HashMap<>();
    private final Set<String> tellShipments = new HashSet<>();
    private final Set<String> tellBuyers = new HashSet<>();
    private final Set<String> tellEnquiries = new HashSet<>();

    SignHeadings() {
        for (String[] line : Headings.lines("signs.txt")) {
            for (String heading : line[1].split("\\|")) {
                take(line[0].strip(), text.folded(heading));
            }
        }
    }

    private void take(String key, String heading) {
        switch (key) {
            case "shipmentTable" -> tellShipments.add(heading);
            case "shipmentBuyer" -> tellBuyers.add(heading);
            case "enquiryTable" -> tellEnquiries.add(heading);
            case "shipmentIgnore" -> ofShipments.putIfAbsent(heading, Headings.IGNORE);
            default -> {
                Map<String, String> known =
                        key.startsWith("shipment.") ? ofShipments : key.startsWith("enquiry.") ? ofEnquiries : always;
                known.putIfAbsent(heading, key);
            }
        }
    }

    /// What each column of a table says: a key of [RowSign], [Headings#IGNORE], or nothing of either.
    ///
    /// Of several columns that would say the same of a shipment or an enquiry, the first does.
    List<Optional<String>> targets(List<String> names) {
        List<String> folded = names.stream().map(text::folded).toList();
        boolean shipments = isOfShipments(folded);
        boolean enquiries = !shipments && folded.stream().anyMatch(tellEnquiries::contains);
        List<Optional<String>> targets = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String heading : folded) {
            String key = key(heading, shipments, enquiries);
            boolean again = key != null && key.contains(".") && !taken.add(key);
            targets.add(again ? Optional.of(Headings.IGNORE) : Optional.ofNullable(key));
        }
        return targets;
    }

    private @org.jspecify.annotations.Nullable String key(String heading, boolean shipments, boolean enquiries) {
        if (shipments && ofShipments.containsKey(heading)) {
            return ofShipments.get(heading);
        }
        if (enquiries && ofEnquiries.containsKey(heading)) {
            return ofEnquiries.get(heading);
        }
        return always.get(heading);
    }

    private boolean isOfShipments(List<String> folded) {
        long telling =
                folded.stream().filter(tellShipments::contains).distinct().count();
        return telling >= TELLING && folded.stream().anyMatch(tellBuyers::contains);
    }
}
