package app.tradewind.contact.guess;

/// An address that a person may have.
///
/// @param probability that it is the one, by what is known
/// @param matching how many of the `known` addresses at the domain are made by this pattern
/// @param usual the share of the pattern among all firms, as the book and experience have it
public record AddressGuess(
        String address, AddressPattern pattern, double probability, int matching, int known, double usual) {}
