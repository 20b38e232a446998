package app.tradewind.bench;

import javafx.application.Application;

/// Starts a [TableWindow] on a class path, where the first class must not be an application itself.
public final class TableBench {

    private TableBench() {}

    public static void main(String[] arguments) {
        Application.launch(TableWindow.class, arguments);
    }
}
