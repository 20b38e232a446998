/// The measures of a good letter (compliance.md, section 3). They advise and warn, they never block.
@NullMarked
package app.tradewind.letter.lint;

import org.jspecify.annotations.NullMarked;
