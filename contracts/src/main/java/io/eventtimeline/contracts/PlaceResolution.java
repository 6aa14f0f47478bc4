package io.eventtimeline.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import tools.jackson.databind.EnumNamingStrategies.LowerCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/// How exactly a place is known; its coordinates are those of the middle of it.
@EnumNaming(LowerCaseStrategy.class)
public enum PlaceResolution {
    COUNTRY,
    /// A state, province or the like: "Texas".
    REGION,
    CITY,
    /// A newer writer's word that this reader does not know.
    @JsonEnumDefaultValue
    UNKNOWN
}
