/// Templates as files: handed on, taken in.
@NullMarked
package app.tradewind.letter.shelf;

import org.jspecify.annotations.NullMarked;
