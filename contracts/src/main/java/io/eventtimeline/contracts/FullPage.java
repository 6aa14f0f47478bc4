package io.eventtimeline.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import tools.jackson.databind.EnumNamingStrategies.LowerCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/// Whether an item's page is read too.
@EnumNaming(LowerCaseStrategy.class)
public enum FullPage {
    /// Where the feed has no more than a summary.
    AUTO,
    ALWAYS,
    NEVER,
    /// A newer writer's word that this reader does not know.
    @JsonEnumDefaultValue
    UNKNOWN
}
