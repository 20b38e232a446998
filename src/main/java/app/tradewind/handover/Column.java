package app.tradewind.handover;

import app.tradewind.contact.Contact;
import java.util.function.Function;

/// A column of an export.
///
/// @param time whether its cells hold times
record Column(String heading, boolean time, Function<Contact, String> text) {}
