package io.eventtimeline.timeline.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.List;

/// In which order entries come. Each ends with the id, so that every entry has one place.
public enum Order {
    /// The earliest first, undated ones last.
    TIME("time", "at", SortOrder.Asc),
    /// The latest first, undated ones last.
    TIME_DESCENDING("-time", "at", SortOrder.Desc),
    /// The most important first.
    IMPORTANCE("importance", "importance", SortOrder.Desc);

    private final String word;
    private final String field;
    private final SortOrder direction;

    Order(String word, String field, SortOrder direction) {
        this.word = word;
        this.field = field;
        this.direction = direction;
    }

    public static Order parse(String parameter, String text) {
        for (Order order : values()) {
            if (order.word.equals(text)) {
                return order;
            }
        }
        throw new Problem.InvalidParameter(
                parameter,
                "is none: \"" + text + "\"",
                "Use time, -time (the latest first) or importance, or leave it out for time.");
    }

    public List<SortOptions> sort() {
        return List.of(
                SortOptions.of(s -> s.field(f -> f.field(field).order(direction).missing("_last"))),
                SortOptions.of(s -> s.field(f -> f.field("id").order(SortOrder.Asc))));
    }

    /// A sort value as Elasticsearch gave it, as text: milliseconds since 1970, or the importance.
    String text(FieldValue value) {
        return this == IMPORTANCE ? Double.toString(value.doubleValue()) : Long.toString(value.longValue());
    }

    /// @throws NumberFormatException if it is none that [#text] gave
    FieldValue value(String text) {
        return this == IMPORTANCE ? FieldValue.of(Double.parseDouble(text)) : FieldValue.of(Long.parseLong(text));
    }
}
