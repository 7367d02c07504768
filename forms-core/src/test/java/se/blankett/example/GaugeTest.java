package se.blankett.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.json.Json;
import se.blankett.parse.FormParser;

class GaugeTest {
    @Test
    void the_column_of_a_table_is_measured_as_it_is_counted() {
        String row = "{'type': 'object', 'properties': {'kr': {'type': 'number'}}}";
        String text = "{'x-form': {'rules': [{'id': 'r', 'test': 'SUM(t.kr) <= 10', 'message': 'M', 'at': 't'}]},"
                + " 'properties': {'t': {'type': 'object', 'x-form': {'widget': 'table'}, 'properties': {'hyra': " + row
                + ", 'mat': " + row + "}}}}";
        Form form = FormParser.parse("a.form.json", text.replace('\'', '"'));
        Map<String, Object> answers =
                Json.parseObject("{\"t\": {\"hyra\": {\"kr\": 9}, \"mat\": {\"kr\": 5}}}", Json.DEPTH);
        Gauge gauge = new Gauge(form.root().rules().get(0), LocalDate.EPOCH);

        assertThat(gauge.differences(false, Pointer.ROOT, answers)).containsExactly(new BigDecimal(4));
    }
}
