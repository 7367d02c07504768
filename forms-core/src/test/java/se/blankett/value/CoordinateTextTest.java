package se.blankett.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.blankett.form.MapPoint;

class CoordinateTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "59,3275|59.3275",
                "59.327|59.327",
                "59.3275°|59.3275",
                "N 59.3275|59.3275",
                "59,3275° N|59.3275",
                "Lat: 59.3275|59.3275",
                "59° 19' 39\"|59.3275",
                "59°19.65′N|59.3275",
                "S 10,5|-10.5",
                "12° 30' V|-12.5",
                "59 19 39|59.3275",
                "59 19,65 N|59.3275",
                "Long: 18.0544|18.0544",
                "6 580 506|6580506",
                "59\u00a019\u2009\u200939|59.3275",
                "59,3275 °|59.3275",
                "Lat. 59.3275|59.3275",
                "- 18,05|-18.05",
                "N. 6 580 506|6580506",
                "-6 580 506|-6580506",
                "673 774,5 m|673774.5",
                "6580506,27 m|6580506.3",
                "673.774|673.8",
                "59.32751234567|59.327512"
            })
    void reads_what_people_type_and_paste(String typed, String stored) {
        assertThat(CoordinateText.parse(typed).orElseThrow()).isEqualByComparingTo(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "59,3275, 18,0544",
                "59° 61'",
                "59° 19' 60\"",
                "1,2,3",
                "1234567890123",
                "°",
                "59,33 18",
                "59,33 181 222",
                "59, 33",
                "59 , 33",
                "59 33, 18",
                "-18 05 10",
                "59,327 500",
                "6 58 05 06",
                "65 805 06",
                "6580 506",
                "1 1° 19'",
                "59° 19, 5'"
            })
    void refuses_what_is_no_coordinate(String typed) {
        assertThat(CoordinateText.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "59.3293, 18.0686|WGS84|59,3293|18,0686",
                "59,3293; 18,0686|WGS84|59,3293|18,0686",
                "59,3293, 18,0686|WGS84|59,3293|18,0686",
                "59.3293,18.0686|WGS84|59,3293|18,0686",
                "18.0686 59.3293|WGS84|59,3293|18,0686",
                "59°19'45.5\"N 18°04'07\"E|WGS84|59,32931|18,06861",
                "N 6580506, E 673774|SWEREF99TM|6580506|673774",
                "673774 6580506|SWEREF99TM|6580506|673774",
                "59.3275, 18.0544|SWEREF99TM|6580505,6|673773,6",
                "6580506 673774|WGS84|59,3275|18,05441",
                "6 580 506 673 774|SWEREF99TM|6580506|673774",
                "6580506,673774|SWEREF99TM|6580506|673774",
                "59,3293,18,0686|WGS84|59,3293|18,0686",
                "59, 18|WGS84|59|18",
                "(59.4, 13.5)|WGS84|59,4|13,5",
                "[13.5, 59.4]|WGS84|59,4|13,5",
                "geo:59.4,13.5|WGS84|59,4|13,5",
                "GEO:59.4,13.5,12;u=35|WGS84|59,4|13,5",
                "59.4/13.5|WGS84|59,4|13,5",
                "59.3293 N, 18.0686 E|WGS84|59,3293|18,0686",
                "59,3293° N 18,0686° Ö|WGS84|59,3293|18,0686",
                "Lat: 59.3293 Long: 18.0686|WGS84|59,3293|18,0686",
                "59°19'45.5\"N18°04'07\"E|WGS84|59,32931|18,06861",
                "59 19 39 N 18 3 15 E|WGS84|59,3275|18,05417",
                "59 19,65 18 3,25|WGS84|59,3275|18,05417",
                "N: 6580506 E: 673774|SWEREF99TM|6580506|673774",
                "N6580506 E673774|SWEREF99TM|6580506|673774"
            })
    void parts_a_point_in_any_order_and_either_system(
            String pasted, MapPoint.Reference system, String north, String east) {
        assertThat(PastedPoint.read(pasted, system)).contains(new PastedPoint(north, east));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "59.3293",
                "59,18",
                "59 18",
                "59 18,5",
                "59 19 18 3",
                "48.85, 2.35",
                "1 2 3",
                "hej, du",
                "6 580 506",
                "(",
                "geo:",
                "geo:59.4"
            })
    void parts_nothing_else(String typed) {
        assertThat(PastedPoint.read(typed, MapPoint.Reference.WGS84)).isEmpty();
    }

    @Test
    void gives_up_on_a_long_text_and_shows_no_place_in_a_log() {
        assertThat(PastedPoint.read(" ".repeat(200) + "59.3293, 18.0686", MapPoint.Reference.WGS84))
                .isEmpty();
        assertThat(new PastedPoint("59,3", "18")).hasToString("PastedPoint");
    }
}
