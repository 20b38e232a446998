/// What is measured, and how: whole processes of the packaged application, and the store in one process.
@NullMarked
package app.tradewind.bench;

import org.jspecify.annotations.NullMarked;
