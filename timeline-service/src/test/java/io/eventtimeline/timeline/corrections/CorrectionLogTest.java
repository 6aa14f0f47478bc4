package io.eventtimeline.timeline.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

class CorrectionLogTest {
    @Test
    void what_was_not_read_yet_is_not_said_to_be_unknown() {
        var log = new CorrectionLog(new CorrectionSettings("127.0.0.1:1", Duration.ofSeconds(1)));
        var problem = catchThrowableOfType(ErrorResponseException.class, () -> log.of("k-1"));
        assertThat(problem.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
