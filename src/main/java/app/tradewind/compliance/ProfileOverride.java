package app.tradewind.compliance;

import java.time.Instant;

/// A country profile that the user corrected. It counts instead of ours until it is put back.
///
/// @param profile as the user wants it; its `reviewed` is the day of the correction
/// @param reason why, in the user’s words; may be empty
public record ProfileOverride(Profile profile, String reason, String who, Instant at) {}
