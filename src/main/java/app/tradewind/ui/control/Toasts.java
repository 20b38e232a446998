package app.tradewind.ui.control;

/// Says what was done, in the past tense, for eight seconds at the foot of the window. Called on the JavaFX thread.
public interface Toasts {

    void show(String text);

    /// Says it with an Undo button; Ctrl Z does the same while the toast is there.
    void show(String text, Runnable undo);

    /// Says it with a button that leads on from there.
    default void show(String text, String action, Runnable act) {
        show(text);
    }
}
