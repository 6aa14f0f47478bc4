package io.eventtimeline.extraction.where;

/// One place of the gazetteer: Paris in Texas is another spot than Paris in France.
///
/// @param country ISO 3166-1 alpha-2
/// @param region GeoNames' code within the country; empty for a country
/// @param latitude in degrees; of a country or a region the mean of where its people live
/// @param people who live there
record Spot(String name, Kind kind, String country, String region, double latitude, double longitude, long people) {
    enum Kind {
        COUNTRY,
        REGION,
        CITY
    }

    /// `Kabul<TAB>city<TAB>AF<TAB>13<TAB>34.53<TAB>69.17<TAB>3043532`
    static Spot parse(String line) {
        String[] parts = line.split("\t", -1);
        return new Spot(
                parts[0],
                switch (parts[1]) {
                    case "country" -> Kind.COUNTRY;
                    case "region" -> Kind.REGION;
                    case "city" -> Kind.CITY;
                    default -> throw new IllegalArgumentException("no kind of place: " + line);
                },
                parts[2],
                parts[3],
                Double.parseDouble(parts[4]),
                Double.parseDouble(parts[5]),
                Long.parseLong(parts[6]));
    }

    /// Whether it lies in a country or region that is named beside it: "Paris, *Texas*".
    boolean isIn(Spot other) {
        return country.equals(other.country) && (other.kind == Kind.COUNTRY || region.equals(other.region));
    }
}
