package io.eventtimeline.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import tools.jackson.databind.EnumNamingStrategies.LowerCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/// What of an event a person corrects.
@EnumNaming(LowerCaseStrategy.class)
public enum CorrectedField {
    /// Its date: the value is EDTF.
    DATE,
    /// Its status: the value is `asserted`, `planned`, `possible` or `denied`.
    STATUS,
    /// Whether readers see it: the value is `true`.
    HIDE,
    /// Events whose value is the same key are one happening.
    MERGE,
    /// Events whose values are different keys are different happenings.
    SPLIT,
    /// A newer writer's word that this reader does not know.
    @JsonEnumDefaultValue
    UNKNOWN
}
