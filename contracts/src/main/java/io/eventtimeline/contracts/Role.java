package io.eventtimeline.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import tools.jackson.databind.EnumNamingStrategies.LowerCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/// What a participant is in the event.
@EnumNaming(LowerCaseStrategy.class)
public enum Role {
    /// Who acts: "*NATO* suspended the council."
    AGENT,
    /// To whom it is done: "NATO suspended *the council*."
    PATIENT,
    OTHER,
    /// A newer writer's word that this reader does not know.
    @JsonEnumDefaultValue
    UNKNOWN
}
