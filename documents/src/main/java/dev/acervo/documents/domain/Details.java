package dev.acervo.documents.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people write about a document: everything that can be changed without a new file. */
public record Details(
        String title,
        @Nullable String description,
        String type,
        Owner owner,
        List<String> tags,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validUntil) {
    static final int TITLE = 200;
    static final int DESCRIPTION = 2_000;
    static final int TAGS = 40;
    static final int TAG = 60;

    public Details {
        tags = List.copyOf(tags);
    }

    /** Every field that breaks a rule of its own, all at once. */
    public List<Fault> faults() {
        return faults(title, description, tags, issuedOn, validUntil);
    }

    /** The same for values that are not joined to an owner and a type yet. */
    public static List<Fault> faults(
            @Nullable String title,
            @Nullable String description,
            List<String> tags,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate validUntil) {
        var faults = new ArrayList<Fault>();
        if (title == null || title.isBlank()) {
            faults.add(new Fault("title", "required", "The title is missing."));
        } else if (title.length() > TITLE || unprintable(title)) {
            faults.add(new Fault("title", "text", "The title has at most 200 characters, all of them printable."));
        }
        if (description != null && (description.length() > DESCRIPTION || unprintable(description))) {
            faults.add(new Fault("description", "text", "The description has at most 2000 printable characters."));
        }
        if (tags.size() > TAGS) {
            faults.add(new Fault("tags", "size", "A document has at most 40 tags."));
        }
        if (tags.stream().anyMatch(tag -> tag.isBlank() || tag.length() > TAG || unprintable(tag))) {
            faults.add(new Fault("tags", "text", "A tag has 1 to 60 printable characters."));
        }
        if (tags.stream().distinct().count() != tags.size()) {
            faults.add(new Fault("tags", "repeated", "The same tag appears twice."));
        }
        if (issuedOn != null && validUntil != null && validUntil.isBefore(issuedOn)) {
            faults.add(new Fault("validUntil", "order", "The document ends before it was issued."));
        }
        return faults;
    }

    private static boolean unprintable(String text) {
        return text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r');
    }
}
