package app.tradewind.intake;

import app.tradewind.address.Domains;
import app.tradewind.contact.Company;
import app.tradewind.contact.CompanySize;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldValues;
import app.tradewind.contact.LegalForm;
import app.tradewind.contact.Place;
import app.tradewind.contact.Tri;
import app.tradewind.market.LegalForms;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the company of a row: its name as it is written, the legal form in it, its web site and its domain.
final class CompanyCells {

    /// Pages of many firms: their domain is no firm's own.
    private static final Set<String> PLATFORMS = Set.of(
            "linkedin.com",
            "facebook.com",
            "instagram.com",
            "twitter.com",
            "x.com",
            "youtube.com",
            "tiktok.com",
            "alibaba.com",
            "1688.com",
            "made-in-china.com",
            "globalsources.com",
            "amazon.com",
            "ebay.com",
            "etsy.com",
            "indiamart.com",
            "tradeindia.com",
            "google.com",
            "wixsite.com",
            "wordpress.com",
            "blogspot.com",
            "weebly.com",
            "business.site",
            "tradekey.com",
            "ec21.com",
            "europages.com",
            "wa.me",
            "weixin.qq.com",
            "qq.com",
            "taobao.com",
            "tmall.com",
            "vk.com",
            "xing.com",
            "yelp.com");

    /// @param url as written
    /// @param domain registrable, empty for a page on a platform
    record Site(String url, String domain) {}

    private CompanyCells() {}

    static Site site(RowReading row) {
        String cell = row.text(Field.WEBSITE);
        if (cell.isEmpty()) {
            return new Site("", "");
        }
        for (String url : isOne(cell) ? List.of(cell) : Joints.split(List.of(cell.replace(' ', '\n')))) {
            String domain = Domains.registrable(url);
            if (!domain.isEmpty()) {
                if (url.length() < cell.length()) {
                    row.did(Cleaning.VALUES_SPLIT);
                }
                return new Site(url, PLATFORMS.contains(domain) ? "" : domain);
            }
        }
        return new Site(cell, "");
    }

    private static boolean isOne(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            if (sign <= ' ' || sign == ',' || sign == ';' || sign == '|' || sign > 0x2fff) {
                return false;
            }
        }
        return true;
    }

    static Company company(RowReading row, Site site, @Nullable String country) {
        String name = row.line(Field.COMPANY);
        if (name.isEmpty() && site.url().isEmpty()) {
            return Company.NONE;
        }
        LegalForm stated = row.read(Field.LEGAL_FORM, FieldValues::legalForm);
        LegalForm form = stated != null
                ? stated
                : LegalForm.valueOf(LegalForms.of(name, country).name());
        return new Company(
                0, name, form, CompanySize.UNKNOWN, Tri.UNKNOWN, Place.UNKNOWN, site.url(), site.domain(), "");
    }
}
