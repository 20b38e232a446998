package app.tradewind.ui.control;

/// The names that the style sheet knows.
public final class Styles {

    /// 18/26 semibold: the page's title, the name in a detail pane.
    public static final String TITLE = "tw-title";
    /// 13 semibold: a section's heading, the loudest column of a table.
    public static final String STRONG = "tw-strong";
    /// 13 in the second text colour.
    public static final String MUTED = "tw-muted";
    /// 12 in the second text colour: hints, facts beside a title.
    public static final String SECONDARY = "tw-secondary";
    /// The text of a letter, 15/25.
    public static final String LETTER = "tw-letter";
    /// A box with a hairline and 8 px radius.
    public static final String CARD = "tw-card";
    /// A surface one step behind the page: rail, side panes.
    public static final String SUBTLE = "tw-subtle";
    /// A pane at the right of the page, with a hairline to its left.
    public static final String DETAIL = "tw-detail";
    /// A column of filters or sections at the left of the page, with a hairline to its right.
    public static final String SIDE = "tw-side";
    /// A list of short names to choose from, such as the sections of the settings.
    public static final String CHOICES = "tw-choices";
    /// A coloured strip with a sentence and the button that mends it; with one of the tones.
    public static final String BANNER = "tw-banner";

    /// The one action that this page is for.
    public static final String PRIMARY = "tw-primary";
    /// A button of 24 px, in rows.
    public static final String SMALL = "tw-small";
    /// A button without border, in the accent colour.
    public static final String LINK = "tw-link";
    /// An icon that acts, without border.
    public static final String ICON_BUTTON = "tw-icon-button";
    /// A key beside a button's word.
    public static final String KEY = "tw-key";

    public static final String CHIP = "tw-chip";
    public static final String ERROR_TEXT = "tw-error-text";
    public static final String FINE_TEXT = "tw-fine-text";
    public static final String WARN_TEXT = "tw-warn-text";
    public static final String ADVICE_TEXT = "tw-advice-text";

    private Styles() {}
}
