/// The book as a file: an encrypted SQLite database, its migrations, its journal and copies.
@NullMarked
package app.tradewind.store;

import org.jspecify.annotations.NullMarked;
