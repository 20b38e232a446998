/// Contacts as rows of a table: what stands in the cells of an export, and what such cells mean.
@NullMarked
package app.tradewind.contact.table;

import org.jspecify.annotations.NullMarked;
