package io.eventtimeline.extract.explain;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/// @param largestRequest more is refused with 413; an explanation is many times as long as its text
@ConfigurationProperties("extract.explain")
record ExplainSettings(@DefaultValue("256KB") DataSize largestRequest) {
    ExplainSettings {
        Assert.isTrue(
                largestRequest.toBytes() >= 1 && largestRequest.toBytes() < Integer.MAX_VALUE - 1,
                () -> "extract.explain.largest-request must be at least 1B and less than 2GB, for example 256KB; it is "
                        + largestRequest);
    }
}
