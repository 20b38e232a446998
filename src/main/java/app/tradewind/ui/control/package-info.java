/// What all screens share: controls, columns, tables over pages, navigation.
@NullMarked
package app.tradewind.ui.control;

import org.jspecify.annotations.NullMarked;
