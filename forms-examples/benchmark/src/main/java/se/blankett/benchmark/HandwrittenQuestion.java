package se.blankett.benchmark;

/**
 * One question of the hand-written page.
 *
 * @param name the JSON Pointer of its answer
 * @param id the HTML id that all others begin with
 * @param mark what stands after the label, HTML
 * @param also further classes of its element
 * @param block further attributes of its element
 */
record HandwrittenQuestion(String name, String id, String label, String mark, String also, String block) {
    static HandwrittenQuestion of(String name, String label) {
        return new HandwrittenQuestion(name, "f" + name.replace('/', '-'), label, "", "", "");
    }

    HandwrittenQuestion optional() {
        return new HandwrittenQuestion(name, id, label, " <span class=\"bl-mark\">(frivilligt)</span>", also, block);
    }

    HandwrittenQuestion followUp() {
        return new HandwrittenQuestion(name, id, label, mark, " bl-field--follow-up", block);
    }

    HandwrittenQuestion opens() {
        return new HandwrittenQuestion(name, id, label, mark, also, " data-bl-opens");
    }
}
