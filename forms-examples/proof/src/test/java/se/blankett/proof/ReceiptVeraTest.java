package se.blankett.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;
import se.blankett.pdfproof.Vera;

/** What a validator sees of the receipts: no rule of PDF/UA-1 or PDF/A-2a fails, and none is left out. */
class ReceiptVeraTest {
    @Test
    void no_receipt_of_the_catalogue_breaks_a_rule() {
        List<ReceiptCase> receipts = ReceiptCase.WRITTEN;

        assertThat(failures(receipts)).isEmpty();
        assertThat(receipts).as("33 answers, three languages, two recipients").hasSize(33 * 3 * 2);
    }

    @Test
    void no_receipt_of_generated_answers_breaks_a_rule() {
        List<ReceiptCase> receipts = ReceiptCase.GENERATED;

        assertThat(failures(receipts)).isEmpty();
        assertThat(receipts).hasSizeGreaterThan(100);
    }

    private static Map<String, List<Vera.Failure>> failures(List<ReceiptCase> receipts) {
        Map<String, List<Vera.Failure>> failures = new ConcurrentSkipListMap<>();
        receipts.parallelStream().forEach(receipt -> {
            List<Vera.Failure> found = Vera.failures(receipt.pdf().bytes());
            if (!found.isEmpty()) {
                failures.put(receipt.toString(), found);
            }
        });
        return new TreeMap<>(failures);
    }
}
