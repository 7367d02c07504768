package se.blankett.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishPointTest {
    /**
     * As PROJ 9.1.1 tells them, which computes by other series (Poder and Engsager, sixth order): {@code proj
     * +proj=tmerc +lon_0=15 +k=0.9996 +x_0=500000 +ellps=GRS80}.
     */
    @ParameterizedTest
    @CsvSource({
        "55.00, 12.75, 6097106.672, 356083.438",
        "55.00, 14.25, 6095048.642, 452024.069",
        "57.00, 12.75, 6319636.937, 363331.554",
        "57.00, 19.50, 6326392.707, 773251.054",
        "59.00, 11.25, 6546096.724, 284626.066",
        "59.00, 19.50, 6548757.206, 758410.519",
        "61.00, 12.75, 6764877.311, 378323.440",
        "61.00, 18.75, 6768593.345, 702745.127",
        "63.00, 12.00, 6989134.048, 348083.148",
        "63.00, 19.50, 6993565.630, 727798.671",
        "65.00, 13.50, 7209293.753, 429270.201",
        "65.00, 21.75, 7225449.115, 817833.405",
        "67.00, 24.00, 7459745.672, 891298.142",
        "69.00, 21.00, 7666089.698, 739639.195"
    })
    void is_where_another_program_has_it(double latitude, double longitude, double north, double east) {
        double[] metres = GaussKruger.toMetres(latitude, longitude);
        assertThat(metres[0]).isEqualTo(north, within(0.0006));
        assertThat(metres[1]).isEqualTo(east, within(0.0006));
        double[] degrees = GaussKruger.toDegrees(north, east);
        assertThat(degrees[0]).isEqualTo(latitude, within(1e-8));
        assertThat(degrees[1]).isEqualTo(longitude, within(1e-8));
    }

    @Test
    void is_where_the_definition_of_the_projection_has_it() {
        for (double latitude = 55; latitude <= 69; latitude += 3.5) {
            for (double longitude = 10.5; longitude <= 24; longitude += 4.5) {
                assertThat(GaussKruger.toMetres(latitude, longitude))
                        .as(latitude + " " + longitude)
                        .containsExactly(ByDefinition.metres(latitude, longitude), within(0.00005));
            }
        }
    }

    /** Points in the four corners of Sweden, to the metre as the same program has them. */
    @ParameterizedTest
    @CsvSource({
        "59.3275, 18.0544, 6580506, 673774",
        "69.0600, 20.5486, 7671059, 721049",
        "55.3369, 13.3595, 6133508, 395946",
        "65.8350, 24.1370, 7331882, 916195"
    })
    void tells_a_place_in_both_systems(String latitude, String longitude, String north, String east) {
        SwedishPoint degrees = SwedishPoint.ofWgs84(new BigDecimal(latitude), new BigDecimal(longitude));
        assertThat(degrees.north()).isCloseTo(new BigDecimal(north), within(BigDecimal.ONE));
        assertThat(degrees.east()).isCloseTo(new BigDecimal(east), within(BigDecimal.ONE));
        SwedishPoint metres = SwedishPoint.ofSweref(new BigDecimal(north), new BigDecimal(east));
        assertThat(metres.latitude()).isCloseTo(new BigDecimal(latitude), within(new BigDecimal("0.00002")));
        assertThat(metres.longitude()).isCloseTo(new BigDecimal(longitude), within(new BigDecimal("0.00002")));
    }

    @Test
    void shows_no_place_in_a_log() {
        SwedishPoint point = SwedishPoint.ofWgs84(new BigDecimal("59.3275"), new BigDecimal("18.0544"));
        assertThat(point).hasToString("SwedishPoint");
    }
}
