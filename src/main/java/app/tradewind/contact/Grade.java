package app.tradewind.contact;

/// How important a buyer is, A first.
public enum Grade {
    A,
    B,
    C
}
