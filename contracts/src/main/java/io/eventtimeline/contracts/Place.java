package io.eventtimeline.contracts;

import org.jspecify.annotations.Nullable;

/// Where it happened.
///
/// @param name as the text has it
/// @param country ISO 3166-1 alpha-2, where known
/// @param region the state or province it is in, where known
/// @param resolution whether the name is a country, a region or a city; absent from older extractors
/// @param latitude in degrees, where known
/// @param longitude in degrees, where known
public record Place(
        String name,
        @Nullable String country,
        @Nullable String region,
        @Nullable PlaceResolution resolution,
        @Nullable Double latitude,
        @Nullable Double longitude) {
    public Place {
        Require.filled(name, "where.name");
    }
}
