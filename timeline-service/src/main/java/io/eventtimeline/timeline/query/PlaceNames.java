package io.eventtimeline.timeline.query;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Countries by name as well as by code: who asks for Germany also means Berlin, which the index knows to be in `DE`.
public final class PlaceNames {
    private static final Map<String, String> CODES = codes();

    private PlaceNames() {}

    /// `Germany` and `DE` for `germany`; anything else stays alone.
    public static Stream<String> of(String place) {
        String code = CODES.get(place.toLowerCase(Locale.ROOT));
        return code == null ? Stream.of(place) : Stream.of(place, code);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            codes.put(name.toLowerCase(Locale.ROOT), code);
        }
        return Map.copyOf(codes);
    }
}
