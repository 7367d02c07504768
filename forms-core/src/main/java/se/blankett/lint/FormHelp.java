package se.blankett.lint;

/** Finds help that stands on the form itself, where no question is that it could stand beside. */
final class FormHelp implements Check {
    @Override
    public void check(Definition form, Advice advice) {
        Node root = form.documents().own().form();
        if (root.has("help")) {
            advice.warning(
                    root.place("help"),
                    "help.onForm",
                    "nobody sees 'help' on the form itself",
                    "move it to 'start.text', or to the 'help' of a page");
        }
    }
}
