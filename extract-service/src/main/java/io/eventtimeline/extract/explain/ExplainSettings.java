package io.eventtimeline.extract.explain;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// @param largestRequest more is refused with 413; an explanation is many times as long as its text
@ConfigurationProperties("extract.explain")
record ExplainSettings(@DefaultValue("256KB") DataSize largestRequest) {}
