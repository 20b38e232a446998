package app.tradewind.letter.lint;

/// Characters `start` to `end` (excluded) of a text.
record Span(int start, int end) {

    String of(String text) {
        return text.substring(start, end);
    }

    Span shifted(int by) {
        return new Span(start + by, end + by);
    }
}
