/// The settings: identity, accounts, security, appearance, about.
@NullMarked
package app.tradewind.ui.settings;

import org.jspecify.annotations.NullMarked;
