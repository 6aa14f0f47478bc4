package io.eventtimeline.timeline.query;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {
    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({"400, 500", "403, 500", "404, 503", "408, 503", "429, 503", "500, 503", "503, 503"})
    void only_a_question_that_will_never_be_taken_is_a_mistake_of_the_service(int elasticsearch, int status) {
        var refusal = new ElasticsearchException(
                "es/search",
                ErrorResponse.of(response -> response.status(elasticsearch)
                        .error(error -> error.type("of_some_kind").reason("for a reason"))));
        assertThat(problems.refused(refusal).getStatusCode().value()).isEqualTo(status);
    }

    @Test
    void a_line_that_broke_is_worth_another_try() {
        assertThat(problems.unanswered(new IOException("closed")).getHeaders().getFirst("Retry-After"))
                .isNotNull();
    }
}
