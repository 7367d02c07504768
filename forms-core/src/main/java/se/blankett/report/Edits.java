package se.blankett.report;

/** How many letters have to be changed, added, left out or swapped with the next to make one name another. */
final class Edits {
    /** Of long names only the beginning counts, which tells them apart. */
    private static final int MOST = 60;

    private Edits() {}

    static int between(String left, String right) {
        String a = left.substring(0, Math.min(MOST, left.length()));
        String b = right.substring(0, Math.min(MOST, right.length()));
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : fewest(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int fewest(int[][] edits, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int changed = edits[i - 1][j - 1] + (same ? 0 : 1);
        int fewest = Math.min(changed, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(fewest, edits[i - 2][j - 2] + 1) : fewest;
    }
}
