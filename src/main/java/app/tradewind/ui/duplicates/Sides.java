package app.tradewind.ui.duplicates;

import app.tradewind.contact.Company;
import app.tradewind.contact.Contact;
import app.tradewind.contact.duplicate.DuplicateGroup;
import app.tradewind.contact.duplicate.DuplicateKind;
import app.tradewind.contact.duplicate.MergeField;
import app.tradewind.contact.duplicate.MergePlan;
import app.tradewind.contact.duplicate.Merging;
import app.tradewind.contact.duplicate.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Two members of a group as the book has them, put into words once.
///
/// @param weight how much speaks for each: interactions of a contact, people of a company
/// @param members of the group by name, the one that stays first
record Sides(
        DuplicateGroup group,
        Map<MergeField, String> left,
        Map<MergeField, String> right,
        long[] weight,
        Map<Long, String> members) {

    /// Reads them. Blocks.
    static Sides read(Merging merging, FieldTexts texts, DuplicateGroup group, long stays, long goes) {
        boolean people = group.kind() == DuplicateKind.CONTACT;
        long[] weight = {
            people ? merging.happened(stays) : merging.people(stays),
            people ? merging.happened(goes) : merging.people(goes)
        };
        Map<Long, String> members = new LinkedHashMap<>();
        for (long id : group.members()) {
            members.put(
                    id,
                    people
                            ? merging.contact(id).displayName()
                            : merging.company(id).name());
        }
        return people
                ? new Sides(
                        group, said(texts, merging.contact(stays)), said(texts, merging.contact(goes)), weight, members)
                : new Sides(
                        group,
                        said(texts, merging.company(stays), weight[0]),
                        said(texts, merging.company(goes), weight[1]),
                        weight,
                        members);
    }

    private static Map<MergeField, String> said(FieldTexts texts, Contact contact) {
        Map<MergeField, String> said = new LinkedHashMap<>();
        for (MergeField field : MergeField.values()) {
            said.put(field, texts.of(contact, field));
        }
        return said;
    }

    private static Map<MergeField, String> said(FieldTexts texts, Company company, long people) {
        Map<MergeField, String> said = new LinkedHashMap<>();
        for (MergeField field : MergeField.values()) {
            said.put(field, texts.of(company, people, field));
        }
        return said;
    }

    /// As the page shows them, with the plan’s choices.
    Comparison compared(MergePlan plan, DuplicateWords words) {
        List<ComparisonLine> lines = new ArrayList<>();
        for (MergeField field : MergeField.values()) {
            String one = left.getOrDefault(field, "");
            String other = right.getOrDefault(field, "");
            if (field.of() == plan.kind() && !(one.isEmpty() && other.isEmpty())) {
                lines.add(line(field, one, other, plan, words));
            }
        }
        boolean people = plan.kind() == DuplicateKind.CONTACT;
        String weighs = people ? "happened" : "people";
        Comparison.Head head = new Comparison.Head(
                members.getOrDefault(plan.stays(), ""),
                words.text("stays") + " · " + words.text(weighs, weight[0]),
                words.text("goes") + " · " + words.text(weighs, weight[1]));
        List<Comparison.Other> others = new ArrayList<>();
        members.forEach((id, name) -> {
            if (id != plan.stays()) {
                others.add(new Comparison.Other(id, name, id == plan.goes()));
            }
        });
        return new Comparison(group, plan, head, lines, others);
    }

    private static ComparisonLine line(
            MergeField field, String one, String other, MergePlan plan, DuplicateWords words) {
        Side side = plan.choices().getOrDefault(field, field.isUnited() ? Side.BOTH : Side.LEFT);
        boolean all = field.isUnited() || one.equals(other);
        boolean keepsLeft = (all || side != Side.RIGHT) && !one.isEmpty();
        boolean keepsRight = (all || side != Side.LEFT) && !other.isEmpty();
        String after = keepsLeft && keepsRight && !one.equals(other)
                ? field.isUnited() && side == Side.RIGHT ? words.text("both-right-first") : words.text("both")
                : keepsLeft ? one : keepsRight ? other : "";
        return new ComparisonLine(field, words.label(field), one, other, keepsLeft, keepsRight, after);
    }
}
