package io.eventtimeline.extraction.time.resolve;

import io.eventtimeline.extraction.time.resolve.Term.Absent;
import io.eventtimeline.extraction.time.resolve.Term.Constant;
import io.eventtimeline.extraction.time.resolve.Term.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The values of a match's named parts: in "13th of July", `day` is `13` and `month` is `7`.
///
/// @param values by the part's name, the values of its tokens in order; a part that was not there is missing
public record Parts(Map<String, List<String>> values) {
    public Parts {
        values = Map.copyOf(values);
    }

    /// The word that stands for the term: the first value that its tokens have.
    Optional<String> word(Term term) {
        return list(term).stream().filter(value -> !value.isEmpty()).findFirst();
    }

    Optional<Quantity> quantity(Term term) {
        return Quantity.of(list(term));
    }

    public Optional<Integer> number(Term term) {
        return number(list(term));
    }

    /// The whole number that the values of some tokens make: `1900 90 7` is 1997.
    public static Optional<Integer> number(List<String> values) {
        return Quantity.of(values).filter(Quantity::isWhole).map(Quantity::whole);
    }

    private List<String> list(Term term) {
        return switch (term) {
            case Part part -> values.getOrDefault(part.name(), List.of());
            case Constant constant -> List.of(constant.value());
            case Absent absent -> List.of();
        };
    }
}
