package app.tradewind.ui.duplicates;

import app.tradewind.contact.duplicate.MergeField;

/// One field of both records, and what it will be.
///
/// @param keepsLeft whether the left value is in what stays; `keepsRight` likewise
record ComparisonLine(
        MergeField field,
        String label,
        String left,
        String right,
        boolean keepsLeft,
        boolean keepsRight,
        String after) {}
