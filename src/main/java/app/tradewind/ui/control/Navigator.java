package app.tradewind.ui.control;

/// Goes to a place of the program, in whichever screen it is. Called on the JavaFX thread.
public interface Navigator {

    /// Shows `place`; where its screen is not there, nothing happens.
    void go(Place place);

    /// Back to where the user was before, if anywhere.
    void back();
}
