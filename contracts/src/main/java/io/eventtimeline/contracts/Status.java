package io.eventtimeline.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import tools.jackson.databind.EnumNamingStrategies.LowerCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/// What the text says of an event's happening, at the time it was written.
@EnumNaming(LowerCaseStrategy.class)
public enum Status {
    /// "The session was held."
    ASSERTED,
    /// "The session will be held"; stays planned when its date has passed.
    PLANNED,
    /// "The session may be held."
    POSSIBLE,
    /// "No session was held."
    DENIED,
    /// A newer writer's word that this reader does not know.
    @JsonEnumDefaultValue
    UNKNOWN
}
