package app.tradewind.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who writes: the signature of every letter, and the particulars that some countries ask for.
///
/// @param country ISO 3166-1 alpha-2 code of the sender's seat, or empty
/// @param registration register, number and court, VAT: as one line
/// @param logo the picture in the signature, null for none
/// @param products what the sender makes, as words that a letter would use
public record Identity(
        String name,
        String title,
        String company,
        String phone,
        String email,
        String website,
        String postalAddress,
        String country,
        String registration,
        List<String> socialLinks,
        List<String> products,
        @Nullable LetterFile logo) {

    public static final Identity NONE = new Identity("", "", "", "", "", "", "", "", "", List.of(), List.of(), null);

    public Identity {
        socialLinks = List.copyOf(socialLinks);
        products = List.copyOf(products);
    }

    /// An identity without a logo.
    public Identity(
            String name,
            String title,
            String company,
            String phone,
            String email,
            String website,
            String postalAddress,
            String country,
            String registration,
            List<String> socialLinks,
            List<String> products) {
        this(
                name,
                title,
                company,
                phone,
                email,
                website,
                postalAddress,
                country,
                registration,
                socialLinks,
                products,
                null);
    }

    public Identity withLogo(@Nullable LetterFile picture) {
        return new Identity(
                name,
                title,
                company,
                phone,
                email,
                website,
                postalAddress,
                country,
                registration,
                socialLinks,
                products,
                picture);
    }

    /// This identity with the sender's seat in another country.
    public Identity inCountry(String code) {
        return new Identity(
                name,
                title,
                company,
                phone,
                email,
                website,
                postalAddress,
                code,
                registration,
                socialLinks,
                products,
                logo);
    }

    /// This identity, with what it does not say taken from the sending account.
    ///
    /// @param fromName the name in the account's From
    /// @param address the account's address
    public Identity completedBy(String fromName, String address, String accountPostalAddress) {
        return new Identity(
                name.isBlank() ? fromName : name,
                title,
                company,
                phone,
                email.isBlank() ? address : email,
                website,
                postalAddress.isBlank() ? accountPostalAddress : postalAddress,
                country,
                registration,
                socialLinks,
                products,
                logo);
    }
}
