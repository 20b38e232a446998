/// The checklist: country profiles, rules, findings, waivers.
@NullMarked
package app.tradewind.compliance;

import org.jspecify.annotations.NullMarked;
