package io.eventtimeline.ingest.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardSettingsTest {
    private static final String KEY = "a-key-of-our-own-4711";

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
    void on_loopback_no_key_is_needed(String host) {
        assertThat(settings(null, host, false).apiKey()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "10.1.2.3", "", "no.such.host.example"})
    void on_any_other_address_it_does_not_start_without_one(String host) {
        assertThatThrownBy(() -> settings(null, host, false)).hasMessageContaining("set INGEST_API_KEY");
        assertThatThrownBy(() -> settings("  ", host, false)).hasMessageContaining("set INGEST_API_KEY");
        assertThat(settings(KEY, host, false).apiKey()).isEqualTo(KEY);
    }

    @Test
    void a_container_that_only_its_machine_reaches_says_so() {
        assertThat(settings(null, "0.0.0.0", true).apiKey()).isNull();
    }

    @Test
    void a_short_key_is_none_and_is_not_told() {
        assertThatThrownBy(() -> settings("short-key", "127.0.0.1", false))
                .hasMessageContaining("at least 16 characters")
                .hasMessageNotContaining("short-key");
    }

    @Test
    void the_key_is_in_no_text_of_the_settings() {
        assertThat(settings(KEY, "0.0.0.0", false).toString()).doesNotContain(KEY);
    }

    private static GuardSettings settings(@Nullable String key, String host, boolean publishedOnLoopbackOnly) {
        return new GuardSettings(key, host, publishedOnLoopbackOnly, 10, 20);
    }
}
