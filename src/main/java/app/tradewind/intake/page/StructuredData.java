package app.tradewind.intake.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of persons and firms for programs: JSON-LD and microdata in the words of schema.org, and hCard.
final class StructuredData {

    private static final int DEEPEST = 12;
    private static final int LARGEST = 500_000;
    private static final int MOST = 2000;
    private static final Set<String> NO_FIRMS = Set.of(
            "website",
            "webpage",
            "aboutpage",
            "contactpage",
            "breadcrumblist",
            "product",
            "offer",
            "event",
            "imageobject",
            "searchaction",
            "article",
            "newsarticle",
            "blogposting",
            "place",
            "postaladdress",
            "listitem",
            "itemlist",
            "profilepage",
            "collectionpage",
            "brand",
            "videoobject",
            "question",
            "answer",
            "faqpage",
            "geocoordinates",
            "country");

    private final List<FoundContact> people = new ArrayList<>();
    private final List<FoundContact> firms = new ArrayList<>();

    static StructuredData of(Document page) {
        StructuredData data = new StructuredData();
        page.select("script[type*=ld+json]").stream().limit(30).forEach(script -> data.json(script.data()));
        page.select("[itemscope][itemtype*=schema.org]").stream()
                .filter(item -> !item.hasAttr("itemprop"))
                .limit(MOST)
                .forEach(item -> data.node(microdata(item, 0), 0));
        page.select(".vcard, .h-card").stream().limit(MOST).forEach(data::card);
        return data;
    }

    List<FoundContact> people() {
        return people;
    }

    List<FoundContact> firms() {
        return firms;
    }

    private void json(String text) {
        if (text.length() > LARGEST) {
            return;
        }
        try {
            node(JsonParser.parseString(text.replaceAll("^\\s*(?://)?\\s*<!\\[CDATA\\[|(?://)?\\s*]]>\\s*$", "")), 0);
        } catch (JsonParseException | IllegalStateException | NumberFormatException | StackOverflowError broken) {
            // a page with broken data still has its text
            return;
        }
    }

    private void node(JsonElement node, int depth) {
        if (depth > DEEPEST || people.size() + firms.size() > MOST) {
            return;
        }
        if (node instanceof JsonArray array) {
            array.forEach(item -> node(item, depth + 1));
        } else if (node instanceof JsonObject object) {
            String type = type(object);
            if (type.equals("person")) {
                person(object);
            } else if (!type.isEmpty() && !NO_FIRMS.contains(type) && isFirm(object)) {
                firm(object);
            }
            object.entrySet().forEach(entry -> {
                if (entry.getValue().isJsonObject() || entry.getValue().isJsonArray()) {
                    node(entry.getValue(), depth + 1);
                }
            });
        }
    }

    private static String type(JsonObject object) {
        JsonElement type = object.get("@type");
        JsonElement first = type instanceof JsonArray array && !array.isEmpty() ? array.get(0) : type;
        String name = string(first);
        return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isFirm(JsonObject object) {
        return object.has("name")
                        && (object.has("address")
                                || object.has("telephone")
                                || object.has("email")
                                || object.has("contactPoint")
                                || object.has("employee")
                                || object.has("url") && object.has("logo"))
                || object.has("contactType")
                || type(object).equals("organization") && object.has("name");
    }

    /// An author of an article has a name and no more: nobody to write to.
    private void person(JsonObject object) {
        FoundContact person = new FoundContact();
        String name = string(object.get("name"));
        String parts = (string(object.get("givenName")) + " " + string(object.get("familyName"))).strip();
        person.put(Part.NAME, name.isEmpty() ? parts : name);
        person.put(Part.TITLE, string(object.get("jobTitle")));
        mail(object, person);
        numbers(object, person);
        for (String key : List.of("worksFor", "affiliation", "memberOf")) {
            JsonElement firm = object.get(key);
            person.put(Part.COMPANY, firm instanceof JsonObject known ? string(known.get("name")) : string(firm));
        }
        links(object, person);
        boolean reachable = person.has(Part.ADDRESS) || person.has(Part.PHONE) || person.has(Part.MOBILE);
        if (reachable || person.has(Part.NAME) && person.has(Part.TITLE)) {
            people.add(person);
        }
    }

    private void firm(JsonObject object) {
        FoundContact firm = new FoundContact();
        boolean point = object.has("contactType");
        if (!point) {
            String legal = string(object.get("legalName"));
            firm.put(Part.COMPANY, legal.isEmpty() ? string(object.get("name")) : legal);
            String url = string(object.get("url"));
            firm.put(Part.WEBSITE, url.startsWith("http") ? url : "");
        }
        mail(object, firm);
        numbers(object, firm);
        links(object, firm);
        JsonElement address = object.get("address");
        if (address instanceof JsonArray several && !several.isEmpty()) {
            address = several.get(0);
        }
        if (address instanceof JsonObject postal) {
            place(postal, firm);
        } else {
            firm.put(Part.POSTAL_ADDRESS, string(address));
        }
        firms.add(firm);
    }

    private static void place(JsonObject postal, FoundContact firm) {
        String street = string(postal.get("streetAddress"));
        String city = string(postal.get("addressLocality"));
        String code = string(postal.get("postalCode"));
        firm.put(Part.POSTAL_ADDRESS, (street + (street.isEmpty() ? "" : ", ") + code + " " + city).strip());
        firm.put(Part.CITY, city);
        firm.put(Part.REGION, string(postal.get("addressRegion")));
        JsonElement country = postal.get("addressCountry");
        firm.put(Part.COUNTRY, country instanceof JsonObject named ? string(named.get("name")) : string(country));
    }

    private static void mail(JsonObject object, FoundContact contact) {
        String mail = string(object.get("email")).replaceFirst("(?i)^mailto:", "");
        contact.put(Part.ADDRESS, Obfuscation.plain(mail).replaceFirst("\\?.*", ""));
    }

    private static void numbers(JsonObject object, FoundContact contact) {
        contact.put(Part.PHONE, string(object.get("telephone")).replaceFirst("(?i)^tel:", ""));
        contact.put(Part.FAX, string(object.get("faxNumber")).replaceFirst("(?i)^fax:|^tel:", ""));
    }

    private static void links(JsonObject object, FoundContact contact) {
        JsonElement links = object.get("sameAs");
        if (links instanceof JsonArray several) {
            several.forEach(link -> contact.put(Part.SOCIAL, string(link)));
        } else {
            contact.put(Part.SOCIAL, string(links));
        }
    }

    private static String string(@org.jspecify.annotations.Nullable JsonElement element) {
        if (element instanceof JsonArray array) {
            return array.isEmpty() ? "" : string(array.get(0));
        }
        return element == null || !element.isJsonPrimitive()
                ? ""
                : org.jsoup.parser.Parser.unescapeEntities(element.getAsString(), false)
                        .strip();
    }

    /// Microdata in the shape of JSON-LD.
    private static JsonObject microdata(Element item, int depth) {
        JsonObject object = new JsonObject();
        object.addProperty("@type", item.attr("itemtype").split(" ", 2)[0]);
        if (depth < DEEPEST) {
            properties(item, object, depth);
        }
        return object;
    }

    private static void properties(Element within, JsonObject object, int depth) {
        for (Element child : within.children()) {
            boolean item = child.hasAttr("itemscope");
            if (child.hasAttr("itemprop")) {
                JsonElement value =
                        item ? microdata(child, depth + 1) : new com.google.gson.JsonPrimitive(value(child));
                for (String name : child.attr("itemprop").split("\\s+")) {
                    add(object, name, value);
                }
            }
            if (!item && depth < 4 * DEEPEST) {
                properties(child, object, depth + 1);
            }
        }
    }

    private static void add(JsonObject object, String name, JsonElement value) {
        JsonElement known = object.get(name);
        if (known == null) {
            object.add(name, value);
        } else if (known instanceof JsonArray several) {
            several.add(value);
        } else {
            JsonArray several = new JsonArray();
            several.add(known);
            several.add(value);
            object.add(name, several);
        }
    }

    private static String value(Element element) {
        for (String key : List.of("content", "href", "datetime")) {
            if (element.hasAttr(key)) {
                return element.attr(key);
            }
        }
        return element.text();
    }

    /// hCard and h-card (microformats.org).
    private void card(Element card) {
        FoundContact contact = new FoundContact();
        contact.put(Part.NAME, text(card, ".fn, .p-name"));
        contact.put(Part.COMPANY, text(card, ".org, .p-org, .organization-name"));
        contact.put(Part.TITLE, text(card, ".title, .role, .p-job-title, .p-role"));
        Element mail = card.selectFirst(".email, .u-email");
        if (mail != null) {
            String href = mail.attr("href");
            String plain = href.toLowerCase(Locale.ROOT).startsWith("mailto:")
                    ? String.join(
                            "", HtmlBlocks.mailsOfLink(href).stream().limit(1).toList())
                    : Obfuscation.plain(mail.text());
            contact.put(Part.ADDRESS, plain);
        }
        for (Element number : card.select(".tel, .p-tel")) {
            boolean fax = number.text().toLowerCase(Locale.ROOT).contains("fax") || number.hasClass("fax");
            Element value = number.selectFirst(".value");
            contact.put(
                    fax ? Part.FAX : Part.PHONE,
                    (value == null ? number : value).text().replaceFirst("^[^\\d+(]*", ""));
        }
        String street = text(card, ".street-address, .p-street-address");
        String code = text(card, ".postal-code, .p-postal-code");
        String city = text(card, ".locality, .p-locality");
        contact.put(
                Part.POSTAL_ADDRESS,
                (street + (street.isEmpty() ? "" : ", ") + code + " " + city)
                        .strip()
                        .replaceFirst("^,\\s*", ""));
        contact.put(Part.CITY, city);
        contact.put(Part.COUNTRY, text(card, ".country-name, .p-country-name"));
        boolean firm = !contact.has(Part.NAME) || contact.text(Part.NAME).equals(contact.text(Part.COMPANY));
        if (firm) {
            FoundContact named = new FoundContact();
            for (Part part : Part.values()) {
                if (part != Part.NAME) {
                    named.putAll(part, contact.all(part));
                }
            }
            firms.add(named);
        } else if (contact.has(Part.ADDRESS) || contact.has(Part.PHONE) || contact.has(Part.TITLE)) {
            people.add(contact);
        }
    }

    private static String text(Element card, String query) {
        Element found = card.selectFirst(query);
        return found == null ? "" : found.text();
    }
}
