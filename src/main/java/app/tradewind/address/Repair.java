package app.tradewind.address;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Proposes the address that was meant by a text that is none.
final class Repair {

    private static final Pattern NOT_OF_A_DOMAIN = Pattern.compile("[^\\p{L}\\p{N}.-]+");
    private static final Pattern DOTS = Pattern.compile("\\.{2,}");
    private static final Pattern EDGES = Pattern.compile("^[.-]+|[.-]+$");

    private final AddressCheck check;

    Repair(AddressCheck check) {
        this.check = check;
    }

    /// One valid or risky address near `clean`; empty where none is near enough.
    Optional<String> of(String clean, String companyDomain) {
        List<String> found = AddressFinder.find(clean);
        String one = found.size() == 1 ? found.getFirst() : clean;
        return mended(one, companyDomain)
                .filter(mended -> !mended.equals(clean))
                .filter(this::good);
    }

    private Optional<String> mended(String text, String companyDomain) {
        int at = text.lastIndexOf('@');
        if (at <= 0 || at > 0 && text.indexOf('@') != at && text.charAt(at - 1) != '@') {
            return Optional.empty();
        }
        String local = EDGES.matcher(
                        DOTS.matcher(text.substring(0, at).replace("@", "")).replaceAll("."))
                .replaceAll("")
                .replace(" ", "");
        String commas = text.substring(at + 1).replace(',', '.').strip().replaceAll("\\s*\\.\\s*", ".");
        String plain = NOT_OF_A_DOMAIN.matcher(commas.replace(' ', '.')).replaceAll("");
        String domain = EDGES.matcher(DOTS.matcher(plain).replaceAll(".")).replaceAll("");
        if (local.isEmpty() || domain.isEmpty()) {
            return Optional.empty();
        }
        DomainPart part = DomainPart.of(domain);
        return Optional.of(
                local + "@" + check.meant(part.ascii(), companyDomain).orElse(domain));
    }

    private boolean good(String address) {
        int at = address.lastIndexOf('@');
        return LocalPart.fault(address.substring(0, at)).isEmpty()
                && DomainPart.of(address.substring(at + 1)).fault() == null;
    }
}
