package io.eventtimeline.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import tools.jackson.databind.EnumNamingStrategies.LowerCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/// How exactly a date is known: as exactly as the text says it, never more.
@EnumNaming(LowerCaseStrategy.class)
public enum Precision {
    MILLENNIUM,
    CENTURY,
    DECADE,
    YEAR,
    HALF,
    QUARTER,
    SEASON,
    MONTH,
    WEEK,
    WEEKEND,
    DAY,
    HOUR,
    MINUTE,
    SECOND,
    /// From one date to another, "from 1979 to 1989".
    INTERVAL,
    /// No date is known.
    NONE,
    /// A newer writer's word that this reader does not know.
    @JsonEnumDefaultValue
    UNKNOWN
}
