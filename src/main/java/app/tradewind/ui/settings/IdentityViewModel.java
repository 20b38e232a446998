package app.tradewind.ui.settings;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.letter.Identity;
import app.tradewind.letter.IdentityRepository;
import app.tradewind.letter.LetterFile;
import app.tradewind.letter.LetterFileRepository;
import app.tradewind.market.Countries;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Who writes, as state. Saved whole; the toast takes a saving back.
public final class IdentityViewModel {

    /// The fields in the order of the form; also their message keys.
    static final List<String> FIELDS = List.of(
            "name",
            "role",
            "company",
            "phone",
            "email",
            "website",
            "postal",
            "country",
            "registration",
            "links",
            "products");

    /// A logo goes with every letter: 300 kB are much already.
    private static final long LARGEST_LOGO = 300_000;

    private final Countries countries = new Countries();
    private final IdentityRepository repository;
    private final Background background;
    private final Toasts toasts;
    private final Messages messages;
    private final Map<String, StringProperty> fields = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Identity> saved = new ReadOnlyObjectWrapper<>(Identity.NONE);
    private final ObjectProperty<@Nullable LetterFile> logo = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper logoAddress = new ReadOnlyStringWrapper("");
    private @Nullable LetterFileRepository pictures;
    private final BooleanBinding changed;
    private final StringBinding signature;

    public IdentityViewModel(IdentityRepository repository, Background background, Toasts toasts, Messages messages) {
        this.repository = repository;
        this.background = background;
        this.toasts = toasts;
        this.messages = messages;
        FIELDS.forEach(name -> fields.put(name, new SimpleStringProperty("")));
        javafx.beans.Observable[] all =
                Stream.concat(fields.values().stream(), Stream.of(saved, logo)).toArray(javafx.beans.Observable[]::new);
        changed = Bindings.createBooleanBinding(() -> !identity().equals(saved.get()), all);
        signature = Bindings.createStringBinding(this::signature, all);
        background.start(repository::identity, this::show);
    }

    public StringProperty field(String name) {
        StringProperty field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException(name);
        }
        return field;
    }

    /// With the book's pictures, of which one can be the logo.
    public IdentityViewModel withPictures(LetterFileRepository repositoryOfPictures) {
        pictures = repositoryOfPictures;
        readLogo();
        return this;
    }

    private void readLogo() {
        LetterFile picture = logo.get();
        LetterFileRepository book = pictures;
        if (picture == null || book == null) {
            logoAddress.set("");
        } else {
            background.start(
                    () -> "data:" + picture.mediaType() + ";base64,"
                            + Base64.getEncoder().encodeToString(book.bytes(picture)),
                    logoAddress::set);
        }
    }

    /// Takes a picture as logo; it is in the book at once, in the signature when the form is saved.
    public void chooseLogo(Path file) {
        LetterFileRepository book = pictures;
        if (book != null) {
            background.start(
                    () -> book.keepPicture(
                            Objects.requireNonNull(file.getFileName()).toString(), "", logoBytes(file)),
                    this::takeLogo,
                    failure -> toasts.show(messages.line(failure)));
        }
    }

    private static byte[] logoBytes(Path file) throws IOException {
        if (Files.size(file) > LARGEST_LOGO) {
            throw new TradewindException(Failure.FILE_UNREADABLE, null, file);
        }
        return Files.readAllBytes(file);
    }

    private void takeLogo(LetterFile picture) {
        logo.set(picture);
        readLogo();
    }

    public void removeLogo() {
        logo.set(null);
        readLogo();
    }

    /// The logo as a `data:` address (RFC 2397); empty for none.
    public ReadOnlyStringProperty logoAddressProperty() {
        return logoAddress.getReadOnlyProperty();
    }

    /// Whether the form says something else than the book.
    public BooleanBinding changedProperty() {
        return changed;
    }

    /// How a letter will be signed.
    public StringBinding signatureProperty() {
        return signature;
    }

    public void save() {
        Identity before = saved.get();
        write(identity(), () -> toasts.show(messages.text("settings.identity.saved"), () -> write(before, () -> {})));
    }

    private void write(Identity identity, Runnable then) {
        background.start(
                () -> {
                    Identity written = withCountryCode(identity);
                    repository.save(written);
                    return written;
                },
                written -> {
                    show(written);
                    then.run();
                });
    }

    private void show(Identity identity) {
        saved.set(identity);
        logo.set(identity.logo());
        readLogo();
        field("name").set(identity.name());
        field("role").set(identity.title());
        field("company").set(identity.company());
        field("phone").set(identity.phone());
        field("email").set(identity.email());
        field("website").set(identity.website());
        field("postal").set(identity.postalAddress());
        field("country").set(identity.country());
        field("registration").set(identity.registration());
        field("links").set(String.join(", ", identity.socialLinks()));
        field("products").set(String.join(", ", identity.products()));
    }

    private Identity identity() {
        return new Identity(
                text("name"),
                text("role"),
                text("company"),
                text("phone"),
                text("email"),
                text("website"),
                text("postal"),
                text("country").toUpperCase(Locale.ROOT),
                text("registration"),
                list("links"),
                list("products"),
                logo.get());
    }

    /// With the code of the country that was named, in whatever language; what names none stays as it was typed.
    private Identity withCountryCode(Identity identity) {
        return countries.find(identity.country()).map(identity::inCountry).orElse(identity);
    }

    private String signature() {
        String first = joined(text("name"), text("role"), text("company"));
        String second = joined(text("phone"), text("email"), text("website"));
        return Stream.of(first, second, text("postal"), text("registration"))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String joined(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String text(String name) {
        return field(name).get().strip();
    }

    private List<String> list(String name) {
        return Arrays.stream(field(name).get().split("[,，、;；\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
