package se.blankett.engine;

/** A text that can be looked at only so often: a pattern that backtracks without end is stopped. */
final class Budget implements CharSequence {
    private final CharSequence text;
    private final int[] left;

    Budget(String text, int steps) {
        this(text, new int[] {steps});
    }

    private Budget(CharSequence text, int[] left) {
        this.text = text;
        this.left = left;
    }

    @Override
    public char charAt(int index) {
        left[0]--;
        if (left[0] < 0) {
            throw new Spent();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new Budget(text.subSequence(start, end), left);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The steps are used up. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Spent() {
            super("the pattern takes too many steps", null, false, false);
        }
    }
}
