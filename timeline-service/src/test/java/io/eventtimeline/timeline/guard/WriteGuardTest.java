package io.eventtimeline.timeline.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WriteGuardTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, false, POST,   200",
        "::1,       false, POST,   200",
        "0.0.0.0,   false, POST,   403",
        "'',        false, DELETE, 403",
        "0.0.0.0,   false, GET,    200",
        "0.0.0.0,   true,  POST,   200"
    })
    void only_where_nobody_else_reaches_it_or_all_who_do_are_trusted_it_takes_writes(
            String boundTo, boolean trusted, String method, int status) throws Exception {
        assertThat(answer(new GuardSettings(boundTo, trusted), method).getStatus())
                .isEqualTo(status);
    }

    @Test
    void a_refusal_says_what_to_set() throws Exception {
        MockHttpServletResponse refused = answer(new GuardSettings("0.0.0.0", false), "POST");
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(refused.getContentAsString()).contains("TIMELINE_GUARD_TRUSTED=true");
    }

    private static MockHttpServletResponse answer(GuardSettings settings, String method) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/v1/entries/n-1/corrections");
        new WriteGuard(settings).doFilter(request, response, new MockFilterChain());
        return response;
    }
}
