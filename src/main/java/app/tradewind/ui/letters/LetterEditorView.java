package app.tradewind.ui.letters;

import app.tradewind.letter.Direction;
import app.tradewind.letter.HtmlText;
import app.tradewind.letter.MergeField;
import app.tradewind.letter.PastedHtml;
import app.tradewind.letter.snippet.Snippet;
import app.tradewind.letter.spelling.Misspelling;
import app.tradewind.ui.letters.Line.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.StyleSpans;
import org.jspecify.annotations.Nullable;
import org.reactfx.util.Either;

/// A text with chips that can be written in: the body of a letter, or with one line its subject.
final class LetterEditorView extends GenericStyledArea<Kind, Either<String, Chip>, Look> {

    private static final PseudoClass RIGHT_TO_LEFT = PseudoClass.getPseudoClass("rtl");

    private final boolean oneLine;
    private final FieldMenuView menu;
    private final UnderlinesView underlines;
    private Function<String, Optional<Snippet>> snippets = _ -> Optional.empty();
    private BiConsumer<String, byte[]> pastedPicture = (_, _) -> {};
    private @Nullable String html;

    LetterEditorView(FieldWords words, boolean oneLine) {
        this(words, oneLine, PictureSource.NONE);
    }

    LetterEditorView(FieldWords words, boolean oneLine, PictureSource pictures) {
        this(words, oneLine, new SegmentView(words, pictures));
    }

    private LetterEditorView(FieldWords words, boolean oneLine, SegmentView segments) {
        super(Kind.TEXT, (flow, kind) -> style(flow, kind), Look.PLAIN, EditorDocument.OPS, segments::node);
        this.oneLine = oneLine;
        menu = new FieldMenuView(words);
        getStyleClass().add(oneLine ? "tw-subject-line" : "tw-letter");
        getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("/app/tradewind/ui/theme/letter-text.css"))
                        .toExternalForm());
        setWrapText(!oneLine);
        setAutoHeight(!oneLine);
        setUseInitialStyleForInsertion(false);
        if (!oneLine) {
            setParagraphGraphicFactory(this::bullet);
        }
        segments.onClick((node, chip) -> {
            if (isEditable()) {
                menu.editFallback(node, chip, field -> exchange(chip, field));
            }
        });
        multiRichChanges().subscribe(_ -> html = null);
        underlines = new UnderlinesView(this);
        getChildren().add(underlines);
        focusedProperty().subscribe(_ -> underlines.move());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_RELEASED, _ -> chipsOfTyped());
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return oneLine ? null : Orientation.HORIZONTAL;
    }

    /// The area measures its lines at the width that it has; it is asked before it has the one that it will get.
    @Override
    protected double computePrefHeight(double width) {
        if (!oneLine && width > 0 && Math.abs(width - getWidth()) > 0.5) {
            resize(width, getHeight());
        }
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (underlines != null) {
            underlines.move();
        }
    }

    /// Draws waves below misspelt words.
    void underline(List<Misspelling> words) {
        underlines.show(words);
    }

    /// Tab behind an abbreviation puts in what `found` has for it, given the line before the cursor.
    void expand(Function<String, Optional<Snippet>> found) {
        snippets = found;
    }

    /// A picture that is pasted goes to `taker`, which puts it in; with its name and bytes.
    void onPicture(BiConsumer<String, byte[]> taker) {
        pastedPicture = taker;
    }

    private static void style(Node flow, Kind kind) {
        flow.getStyleClass().removeIf(name -> name.startsWith("tw-line-"));
        flow.getStyleClass().add("tw-line-" + kind.name().toLowerCase(Locale.ROOT));
    }

    /// Shows another text; what was done before can't be undone after it.
    void show(RichText text) {
        if (!text.equals(text())) {
            replace(0, getLength(), EditorDocument.of(text));
            getUndoManager().forgetHistory();
            moveTo(0);
        }
    }

    /// Writes from right to left, as Arabic, Hebrew, Persian and Urdu do, or from left to right.
    void write(Direction direction) {
        boolean fromTheRight = direction == Direction.RIGHT_TO_LEFT;
        pseudoClassStateChanged(RIGHT_TO_LEFT, fromTheRight);
        // JavaFX 26 fails where a line breaks inside text from the right (PrismTextLayout): such lines scroll instead
        setWrapText(!oneLine && !fromTheRight);
    }

    /// The text as the HTML of a template. Read again only after a change, for it is asked for with every key.
    String html() {
        if (html == null) {
            html = text().html();
        }
        return html;
    }

    RichText text() {
        return EditorDocument.text(getDocument());
    }

    /// Calls `listener` after every change, of words as of looks.
    void onChange(Runnable listener) {
        multiRichChanges().subscribe(_ -> listener.run());
    }

    /// Turns a mark on for the selection, or off where all of it has it.
    void toggle(Look.Mark mark) {
        IndexRange range = getSelection();
        if (range.getLength() > 0) {
            StyleSpans<Look> spans = getStyleSpans(range);
            boolean all = spans.stream().allMatch(span -> span.getStyle().has(mark));
            restyle(range, look -> all ? look.without(mark) : look.with(mark));
        }
        requestFocus();
    }

    /// Makes the selection lead to an address; to nowhere where that is empty.
    void link(String address) {
        String target = address.isBlank() || address.matches("(?i)(https?|mailto):.*") ? address : "https://" + address;
        IndexRange range = getSelection();
        if (range.getLength() > 0) {
            restyle(range, look -> look.leadingTo(target.strip()));
        } else if (!target.isBlank()) {
            insert(getCaretPosition(), Either.left(target.strip()), Look.PLAIN.leadingTo(target.strip()));
        }
        requestFocus();
    }

    private void restyle(IndexRange range, UnaryOperator<Look> change) {
        setStyleSpans(range.getStart(), getStyleSpans(range).mapStyles(change::apply));
    }

    /// Makes list points of the lines of the selection, or plain lines where they are such points.
    void toggle(Kind kind) {
        int first = offsetToPosition(getSelection().getStart(), Bias.Forward).getMajor();
        int last = offsetToPosition(getSelection().getEnd(), Bias.Backward).getMajor();
        boolean all = getParagraphs().subList(first, Math.max(first, last) + 1).stream()
                .allMatch(line -> line.getParagraphStyle() == kind);
        for (int line = first; line <= Math.max(first, last); line++) {
            setParagraphStyle(line, all ? Kind.TEXT : kind);
        }
        requestFocus();
    }

    /// Puts a chip in place of the selection.
    void insert(MergeField field) {
        replaceSelection(EditorDocument.of(new RichText(
                List.of(new Line(kindHere(), List.of(Line.Piece.chip(field, Look.PLAIN)))))));
        requestFocus();
    }

    /// Puts a picture in place of the selection.
    void insert(Picture picture) {
        replaceSelection(
                EditorDocument.of(new RichText(List.of(new Line(kindHere(), List.of(Line.Piece.picture(picture)))))));
        requestFocus();
    }

    /// Puts a snippet in place of the selection.
    void insert(Snippet snippet) {
        replaceSelection(EditorDocument.of(RichText.ofHtml(snippet.html())));
        requestFocus();
    }

    String selectedHtml() {
        IndexRange range = getSelection();
        return EditorDocument.text(subDocument(range.getStart(), range.getEnd()))
                .html();
    }

    private boolean isExpanded() {
        String before = getText(getCurrentParagraph()).substring(0, getCaretColumn());
        Optional<Snippet> snippet = snippets.apply(before);
        snippet.ifPresent(found -> {
            int caret = getCaretPosition();
            selectRange(caret - found.abbreviation().length(), caret);
            insert(found);
        });
        return snippet.isPresent();
    }

    private Kind kindHere() {
        return getParagraph(getCurrentParagraph()).getParagraphStyle();
    }

    /// Selects the first place of `words`, or puts the cursor at the beginning.
    void select(String words) {
        String sought = words.strip().lines().findFirst().orElse("");
        boolean field = sought.startsWith("{{");
        int at = sought.isEmpty()
                ? -1
                : field ? placeOf(sought.substring(2)) : getText().indexOf(sought);
        if (at >= 0) {
            selectRange(at, at + (field ? 1 : sought.length()));
        } else {
            moveTo(0);
        }
        requestFocus();
    }

    /// Offers the fields below `anchor`; the chosen one is put in at the cursor.
    void offerFields(Node anchor) {
        menu.choose(anchor, this::insert);
    }

    /// Offers conditions below `anchor`; the chosen one encloses the selection.
    void offerConditions(Node anchor) {
        menu.chooseCondition(anchor, this::enclose);
    }

    /// Puts a condition around the selection.
    void enclose(MergeField condition) {
        IndexRange range = getSelection();
        selectRange(range.getEnd(), range.getEnd());
        insert(new MergeField("/" + condition.asked(), null));
        selectRange(range.getStart(), range.getStart());
        insert(condition);
        moveTo(range.getEnd() + 1);
    }

    private int placeOf(String field) {
        return placeOf(chip -> chip.field() != null
                && Objects.requireNonNull(chip.field()).name().equals(field));
    }

    /// Where the first of such chips stands; -1 where there is none.
    private int placeOf(Predicate<Chip> sought) {
        int at = 0;
        for (Paragraph<Kind, Either<String, Chip>, Look> line : getParagraphs()) {
            for (Either<String, Chip> segment : line.getSegments()) {
                if (segment.isRight() && sought.test(segment.getRight())) {
                    return at;
                }
                at += EditorDocument.OPS.length(segment);
            }
            at++;
        }
        return -1;
    }

    private void exchange(Chip chip, @Nullable MergeField field) {
        int at = placeOf(one -> one == chip);
        if (at >= 0) {
            selectRange(at, at + 1);
            if (field == null) {
                replaceSelection("");
            } else {
                insert(field);
            }
        }
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() && isEditable() && !oneLine && markOf(key.getCode()) != null) {
            toggle(Objects.requireNonNull(markOf(key.getCode())));
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && oneLine) {
            key.consume();
        } else if (key.getCode() == KeyCode.TAB) {
            key.consume();
            if (!key.isShiftDown() && isEditable() && getSelection().getLength() == 0 && isExpanded()) {
                return;
            }
            // the focus goes on, as in every other field
            requestFocusTraversal(
                    key.isShiftDown()
                            ? javafx.scene.TraversalDirection.PREVIOUS
                            : javafx.scene.TraversalDirection.NEXT);
        } else if (key.getCode() == KeyCode.ENTER
                && isList(kindHere())
                && lineHere().isBlank()) {
            setParagraphStyle(getCurrentParagraph(), Kind.TEXT);
            key.consume();
        }
    }

    private static Look.@Nullable Mark markOf(KeyCode code) {
        return switch (code) {
            case B -> Look.Mark.BOLD;
            case I -> Look.Mark.ITALIC;
            case U -> Look.Mark.UNDERLINE;
            default -> null;
        };
    }

    private static boolean isList(Kind kind) {
        return kind == Kind.BULLET || kind == Kind.NUMBER;
    }

    private Line lineHere() {
        return EditorDocument.line(getParagraph(getCurrentParagraph()));
    }

    /// Two braces ask for a field; a field that was typed out becomes a chip.
    private void chipsOfTyped() {
        String before = getText(getCurrentParagraph()).substring(0, getCaretColumn());
        int caret = getCaretPosition();
        if (before.endsWith("{{") || before.endsWith("｛｛")) {
            menu.chooseAt(this, field -> {
                selectRange(caret - 2, caret);
                insert(field);
            });
            return;
        }
        int open = before.lastIndexOf("{{");
        if (before.endsWith("}}") && open >= 0) {
            String typed = before.substring(open);
            List<Line.Piece> pieces = RichText.pieces(typed, Look.PLAIN);
            if (pieces.size() == 1 && pieces.getFirst().field() != null) {
                selectRange(caret - typed.length(), caret);
                insert(pieces.getFirst().field());
            }
        }
    }

    @Override
    public void copy() {
        IndexRange range = getSelection();
        if (range.getLength() > 0) {
            RichText chosen = EditorDocument.text(subDocument(range.getStart(), range.getEnd()));
            ClipboardContent content = new ClipboardContent();
            content.putString(chosen.written());
            content.putHtml(chosen.html());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /// What comes from elsewhere keeps its words, paragraphs, lists, links and marks, and nothing more.
    @Override
    public void paste() {
        Clipboard board = Clipboard.getSystemClipboard();
        if (board.hasHtml() && !oneLine) {
            replaceSelection(EditorDocument.of(RichText.ofHtml(PastedHtml.clean(board.getHtml()))));
        } else if (board.hasImage() && !board.hasString() && !oneLine) {
            pastedPicture.accept("picture.png", PngView.bytes(board.getImage()));
        } else if (board.hasString()) {
            String text = board.getString();
            replaceSelection(
                    EditorDocument.of(oneLine ? RichText.ofLine(text) : RichText.ofHtml(HtmlText.ofPlain(text))));
        }
    }

    private @Nullable Node bullet(int index) {
        if (index < 0 || index >= getParagraphs().size()) {
            return null;
        }
        Kind kind = getParagraph(index).getParagraphStyle();
        if (!isList(kind)) {
            return null;
        }
        int number = 1;
        for (int above = index - 1; above >= 0 && getParagraph(above).getParagraphStyle() == kind; above--) {
            number++;
        }
        Label mark = new Label(kind == Kind.NUMBER ? number + "." : "•");
        mark.getStyleClass().add("tw-bullet");
        return mark;
    }
}
