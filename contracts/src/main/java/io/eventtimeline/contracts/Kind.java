package io.eventtimeline.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import tools.jackson.databind.EnumNamingStrategies.LowerCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/// What a participant is.
@EnumNaming(LowerCaseStrategy.class)
public enum Kind {
    PERSON,
    ORGANISATION,
    /// A country, or its people: "Russia", "Russian".
    COUNTRY,
    PLACE,
    OTHER,
    /// A newer writer's word that this reader does not know.
    @JsonEnumDefaultValue
    UNKNOWN
}
