package io.eventtimeline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Place;
import io.eventtimeline.contracts.PlaceResolution;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which place on earth a name is.
class WhereTest {
    private static List<Place> where(String text, String trigger) {
        return Read.event(Read.undated(text), trigger).where();
    }

    @ParameterizedTest(name = "{2} {3}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministers met in Paris.                                  | met     | Paris   | FR | 48.85",
                "The ministers met in Paris, Texas.                           | met     | Paris   | US | 33.66",
                "The ministers met in Mobile, Alabama.                        | met     | Mobile  | US | 30.69",
                "Spain mourned. The envoys met in Cordoba.                    | met     | Cordoba | ES | 37.89",
                "Argentina mourned. The envoys met in Cordoba.                | met     | Cordoba | AR | -31.41",
                "France mourned. The envoys met in New York.                  | met     | New York | US | 40.71",
                "The envoys met in Afghanistan.                               | met     | Afghanistan | AF | 34.64",
                "Rasmussen arrived in Moscow.                                 | arrived | Moscow  | RU | 55.75",
                "The rebels attacked the base in Helmand.                     | attacked | Helmand | AF | 31.61",
                "She visited Kabul.                                           | visited | Kabul   | AF | 34.53",
                "The envoys met in Cologne.                                   | met     | Cologne | DE | 50.93",
            })
    void a_name_on_the_map_has_its_country_and_coordinates(
            String text, String trigger, String name, String country, double latitude) {
        assertThat(where(text, trigger)).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo(name);
            assertThat(place.country()).isEqualTo(country);
            assertThat(place.latitude()).isEqualTo(latitude);
        });
    }

    @ParameterizedTest(name = "{1}: {2}, {3}")
    @CsvSource({
        "The ministers met in Paris.,             met, CITY,    Ile-de-France",
        "The envoys met in Houston.,              met, CITY,    Texas",
        "The envoys met in Texas.,                met, REGION,  Texas",
        "The envoys met in Afghanistan.,          met, COUNTRY, ",
    })
    void a_place_says_whether_it_is_a_country_a_region_or_a_city_and_what_region_it_is_in(
            String text, String trigger, PlaceResolution resolution, @Nullable String region) {
        assertThat(where(text, trigger)).singleElement().satisfies(place -> {
            assertThat(place.resolution()).isEqualTo(resolution);
            assertThat(place.region()).isEqualTo(region);
        });
    }

    @Test
    void there_is_no_place_rather_than_a_wrong_one() {
        assertThat(where("The envoys met in Xanaduville.", "met")).isEmpty();
        assertThat(where("The envoys met in Springfield.", "met")).isEmpty();
        assertThat(where("The envoys met in secret.", "met")).isEmpty();
    }

    @Test
    void a_place_named_after_another_is_no_participant() {
        assertThat(Read.names(Read.event(Read.undated("Norway signed the treaty in Mobile, Alabama."), "signed")))
                .containsExactly("Norway");
    }
}
