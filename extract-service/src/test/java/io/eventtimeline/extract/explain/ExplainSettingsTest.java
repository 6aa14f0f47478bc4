package io.eventtimeline.extract.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class ExplainSettingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"0B", "-1KB", "2147483646B", "2GB", "1TB"})
    void a_size_that_no_request_can_have_is_refused_by_the_name_of_its_setting(String size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExplainSettings(DataSize.parse(size)))
                .withMessageContaining("extract.explain.largest-request")
                .withMessageContaining("256KB");
    }

    @Test
    void the_smallest_and_the_largest_size_are_taken() {
        assertThat(new ExplainSettings(DataSize.ofBytes(1)).largestRequest()).isEqualTo(DataSize.ofBytes(1));
        assertThat(new ExplainSettings(DataSize.ofBytes(2147483645)).largestRequest())
                .isEqualTo(DataSize.ofBytes(2147483645));
    }
}
