package app.tradewind.contact;

/// A step of a deal. `label` is empty where the usual name in the user's language stands.
public record Stage(String code, String label, int position) {}
