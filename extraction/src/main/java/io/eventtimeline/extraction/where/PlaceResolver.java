package io.eventtimeline.extraction.where;

import io.eventtimeline.contracts.Place;
import io.eventtimeline.contracts.PlaceResolution;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which of the places of one name an article means: the one beside whose name its country or region stands ("Paris,
/// Texas"), one of a country that the article names, else the largest; none where that would be a guess.
///
/// @param countries of the article, as ISO codes
public record PlaceResolver(Gazetteer gazetteer, Set<String> countries) {
    /// So many times larger, a city is meant though the article names the smaller one's country.
    private static final long FAMOUS = 20;
    /// So many times larger than the next, a city is meant by its name alone.
    private static final long CLEAR = 3;
    /// A city that large is meant by its name alone where no other has it.
    private static final long KNOWN = 100_000;

    private static final Comparator<Spot> BY_PEOPLE =
            Comparator.comparingLong(Spot::people).reversed();

    /// @param countries canonical names of the countries that the article names
    public static PlaceResolver of(Gazetteer gazetteer, Iterable<String> countries) {
        var codes = new TreeSet<String>();
        for (String name : countries) {
            gazetteer.named(name).stream()
                    .filter(spot -> spot.kind() == Spot.Kind.COUNTRY)
                    .forEach(spot -> codes.add(spot.country()));
        }
        return new PlaceResolver(gazetteer, codes);
    }

    public Optional<Place> country(String name) {
        return gazetteer.named(name).stream()
                .filter(spot -> spot.kind() == Spot.Kind.COUNTRY)
                .findFirst()
                .map(spot -> place(name, spot));
    }

    /// @param qualifiers what stands behind the name: "Alabama" in "in Mobile, Alabama"
    public Optional<Place> place(String name, List<String> qualifiers) {
        List<Spot> spots = gazetteer.named(name).stream().sorted(BY_PEOPLE).toList();
        for (String qualifier : qualifiers) {
            List<Spot> around = gazetteer.named(qualifier);
            Optional<Spot> inside = spots.stream()
                    .filter(spot -> around.stream().anyMatch(other -> !other.equals(spot) && spot.isIn(other)))
                    .findFirst();
            if (inside.isPresent()) {
                return inside.map(spot -> place(name, spot));
            }
        }
        return meant(spots).map(spot -> place(name, spot));
    }

    private Optional<Spot> meant(List<Spot> spots) {
        if (spots.isEmpty()) {
            return Optional.empty();
        }
        Spot largest = cityRatherThanRegion(spots.getFirst(), spots);
        Optional<Spot> near = spots.stream()
                .filter(spot -> countries.contains(spot.country()))
                .findFirst()
                .map(spot -> cityRatherThanRegion(spot, spots));
        if (near.isPresent() && near.get().people() * FAMOUS >= largest.people()) {
            return near.filter(spot ->
                    isClear(spot, spots.stream().filter(other -> countries.contains(other.country()))));
        }
        return Optional.of(largest).filter(spot -> spot.people() >= KNOWN && isClear(spot, spots.stream()));
    }

    /// Whether none of the others, outside its own region, comes near it.
    private static boolean isClear(Spot spot, Stream<Spot> others) {
        return others.filter(other -> isRival(spot, other)).allMatch(other -> other.people() * CLEAR <= spot.people());
    }

    /// A place of the same name elsewhere; the region around a city is none.
    private static boolean isRival(Spot spot, Spot other) {
        boolean sameCountry = other.country().equals(spot.country());
        return !sameCountry
                || (other.kind() == Spot.Kind.CITY && !other.region().equals(spot.region()));
    }

    /// "New York" is the city, though the state has more people.
    private static Spot cityRatherThanRegion(Spot spot, List<Spot> spots) {
        return spots.stream()
                .filter(other ->
                        other.kind() == Spot.Kind.CITY && other.country().equals(spot.country()))
                .filter(other -> other.people() >= KNOWN)
                .findFirst()
                .orElse(spot);
    }

    private Place place(String name, Spot spot) {
        return new Place(
                name,
                spot.country(),
                gazetteer.region(spot).orElse(null),
                switch (spot.kind()) {
                    case COUNTRY -> PlaceResolution.COUNTRY;
                    case REGION -> PlaceResolution.REGION;
                    case CITY -> PlaceResolution.CITY;
                },
                spot.latitude(),
                spot.longitude());
    }
}
