/// Who stands in the book twice: the scan of the whole book, and the merge that can be taken back.
@NullMarked
package app.tradewind.contact.duplicate;

import org.jspecify.annotations.NullMarked;
