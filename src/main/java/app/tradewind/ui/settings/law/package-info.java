/// The section of the settings on the law: the profiles of the countries, and the questions of the rules.
@NullMarked
package app.tradewind.ui.settings.law;

import org.jspecify.annotations.NullMarked;
