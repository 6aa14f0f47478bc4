package io.eventtimeline.benchmarks.quality.page;

import io.eventtimeline.contracts.InvalidRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A saved page, and what people read on it.
///
/// @param file relative to the list
/// @param with what has to be in the text
/// @param without what must not: menus, other articles, comments
/// @param title the headline; absent where nobody noted it, as the date
record GoldPage(
        String id,
        String file,
        @Nullable String url,
        List<String> with,
        List<String> without,
        @Nullable String title,
        @Nullable String date) {

    @SuppressWarnings("NullAway") // a field that is missing in JSON arrives as null
    GoldPage {
        if (id == null || file == null) {
            throw new InvalidRecord(id == null ? "id" : "file", "is missing");
        }
        with = with == null ? List.of() : List.copyOf(with);
        title = title == null || title.isBlank() ? null : title;
        date = date == null || date.isBlank() ? null : date;
        without = without == null ? List.of() : List.copyOf(without);
    }
}
