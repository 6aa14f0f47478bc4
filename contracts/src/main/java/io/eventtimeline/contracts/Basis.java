package io.eventtimeline.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import tools.jackson.databind.EnumNamingStrategies.LowerCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/// Why an event has its date.
@EnumNaming(LowerCaseStrategy.class)
public enum Basis {
    /// The text gives the full date: "on 13 July 2016".
    STATED,
    /// Computed from the publication date: "last month", "on July 13".
    RESOLVED,
    /// Computed from another date in the text: "two days later".
    NARRATIVE,
    /// Nothing but the publication date speaks for it.
    PUBLICATION,
    /// A person corrected it.
    CORRECTED,
    /// No date is known.
    NONE,
    /// A newer writer's word that this reader does not know.
    @JsonEnumDefaultValue
    UNKNOWN
}
