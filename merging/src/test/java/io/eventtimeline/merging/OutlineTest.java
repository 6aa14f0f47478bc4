package io.eventtimeline.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {
    private static final int ARTICLES = 60;
    private final Merger merger = Merger.standard();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void articles_whose_mentions_are_linked_are_never_told_to_be_far_apart(long seed) {
        Map<String, List<Mention>> articles = Sample.crowd(seed, ARTICLES).stream()
                .collect(Collectors.groupingBy(
                        mention -> mention.event().articleId(), TreeMap::new, Collectors.toList()));
        int far = 0;
        for (List<Mention> one : articles.values()) {
            for (List<Mention> other : articles.values()) {
                if (!merger.mayBeLinked(outline(one), outline(other))) {
                    far++;
                    assertThat(one).noneMatch(mention -> other.stream().anyMatch(its -> merger.linked(mention, its)));
                }
            }
        }
        assertThat(far).isGreaterThan(ARTICLES * ARTICLES / 2);
    }

    /// As a store would give it back.
    private Outline outline(List<Mention> mentions) {
        return Outline.read(merger.outline(mentions).bytes());
    }
}
