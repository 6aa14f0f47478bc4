package io.eventtimeline.extraction.grammar.penn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final int ROWS = 64;
    private static final int FEATURES = 40;

    @Test
    void sums_of_four_tags_at_once_are_the_sums_of_one_after_another() {
        long seed = 20261130;
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            byte[] signed = new byte[ROWS * PennTag.LEARNED];
            for (int at = 0; at < signed.length; at++) {
                signed[at] = (byte) (random.nextInt(255) - 127);
            }
            int[] hashes = random.ints(FEATURES).toArray();
            int allowed = random.nextInt() | 1;
            assertThat(new Weights(signed).best(hashes, FEATURES, allowed))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(obvious(signed, hashes, allowed));
        }
    }

    @Test
    void of_equal_sums_the_first_allowed_tag_is_taken() {
        assertThat(new Weights(new byte[2 * PennTag.LEARNED]).best(new int[] {5, 6}, 2, 0b1000))
                .isEqualTo(3);
    }

    @Test
    void rows_that_are_no_power_of_two_are_refused() {
        assertThatThrownBy(() -> new Weights(new byte[3 * PennTag.LEARNED])).hasMessageContaining("96");
    }

    private static int obvious(byte[] signed, int[] hashes, int allowed) {
        int best = -1;
        int bestSum = Integer.MIN_VALUE;
        for (int tag = 0; tag < PennTag.LEARNED; tag++) {
            int sum = 0;
            for (int hash : hashes) {
                sum += signed[(hash & ROWS - 1) * PennTag.LEARNED + tag];
            }
            if ((allowed >>> tag & 1) == 1 && sum > bestSum) {
                best = tag;
                bestSum = sum;
            }
        }
        return best;
    }
}
