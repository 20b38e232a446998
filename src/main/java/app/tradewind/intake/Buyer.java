package app.tradewind.intake;

import app.tradewind.contact.TradeSummary;

/// A buyer while its shipments are read: in which row it came first, what it became, what was shipped so far.
final class Buyer {

    private final RowOutcome first;
    private final Tally goods = new Tally();
    private final Tally codes = new Tally();
    private final Tally suppliers = new Tally();
    private final Tally origins = new Tally();
    private long shipments;
    private String bill = "";
    private String from = "";
    private String until = "";
    private double weight;
    private double teu;
    private double value;

    Buyer(RowOutcome first) {
        this.first = first;
    }

    int row() {
        return first.row();
    }

    /// The contact that it became, 0 in a plan or where it was left out.
    long contact() {
        return first.contact();
    }

    /// Whether the run takes what the file says of it.
    boolean isTaken() {
        return first.outcome() == Outcome.CREATED
                || first.outcome() == Outcome.UPDATED
                || first.outcome() == Outcome.UNCHANGED;
    }

    void add(Shipment shipment) {
        boolean sameBill = !shipment.bill().isEmpty() && shipment.bill().equals(bill);
        bill = shipment.bill();
        shipments += sameBill ? 0 : 1;
        goods.add(shipment.goods());
        shipment.codes().forEach(codes::add);
        suppliers.add(shipment.supplier());
        origins.add(shipment.origin());
        weight += shipment.weight();
        teu += shipment.teu();
        value += shipment.value();
        if (!shipment.day().isEmpty()) {
            from = from.isEmpty() || shipment.day().compareTo(from) < 0 ? shipment.day() : from;
            until = shipment.day().compareTo(until) > 0 ? shipment.day() : until;
        }
    }

    TradeSummary.Part summary(String file) {
        return new TradeSummary.Part(
                file,
                shipments,
                from,
                until,
                goods.most(),
                codes.most(),
                suppliers.most(),
                origins.most(),
                weight,
                teu,
                value);
    }
}
