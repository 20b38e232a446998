/// The settings of what helps with writing: snippets, spelling, a language model.
@NullMarked
package app.tradewind.ui.settings.writing;

import org.jspecify.annotations.NullMarked;
