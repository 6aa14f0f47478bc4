package io.eventtimeline.timeline.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class HighlightsTest {
    @Test
    void marks_become_spans_of_the_text_without_them() {
        assertThat(highlights("Envoys met.", "\ue000Envoys\ue001 \ue000met\ue001."))
                .hasToString("{\"sentence\":[{\"start\":0,\"end\":6},{\"start\":7,\"end\":10}]}");
    }

    @Test
    void a_text_with_such_characters_of_its_own_gets_none() {
        assertThat(highlights("Envoys\ue000 met.", "\ue000Envoys\ue001\ue000 met."))
                .hasToString("{}");
    }

    private static ObjectNode highlights(String sentence, String marked) {
        ObjectNode event = Json.MAPPER.createObjectNode();
        event.putObject("evidence").put("sentence", sentence);
        return Highlights.of(Map.of("sentence", List.of(marked)), event);
    }
}
