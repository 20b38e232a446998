package app.tradewind.app;

public final class Main {
    private Main() {}
    /// Hi.
    public static void main(String[] args) {
        System.out.println("x");
    }
}
