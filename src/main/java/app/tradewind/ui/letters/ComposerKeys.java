package app.tradewind.ui.letters;

/// The keys of the composer, as the command box, the help sheet and the tooltips say them.
final class ComposerKeys {

    static final String SAVE = "Ctrl+S";
    static final String PREVIEW = "Ctrl+P";
    static final String TEST = "Ctrl+T";
    static final String MAKE = "Ctrl+M";
    static final String TEMPLATE = "Ctrl+O";
    static final String NEXT = "Ctrl+Page Down";
    static final String BEFORE = "Ctrl+Page Up";
    static final String FIELD = "Ctrl+J";
    static final String LINK = "Ctrl+L";
    static final String BULLETS = "Ctrl+Shift+L";
    static final String NUMBERS = "Ctrl+Shift+N";
    static final String BOLD = "Ctrl+B";
    static final String ITALIC = "Ctrl+I";
    static final String UNDERLINE = "Ctrl+U";
    static final String UNDO = "Ctrl+Z";
    static final String REDO = "Ctrl+Shift+Z";

    static final String FILE = "Ctrl+Shift+A";
    static final String PICTURE = "Ctrl+Shift+I";
    static final String QUOTE = "Ctrl+Shift+Q";
    static final String CONDITION = "Ctrl+Shift+J";
    static final String SNIPPET = "Ctrl+Shift+S";
    static final String SPELLING = "F7";
    static final String VERSIONS = "Ctrl+Shift+H";

    private ComposerKeys() {}
}
