package se.blankett.report;

import java.util.Arrays;

/** How many letters have to be changed, added, left out or swapped with the next to make one name another. */
final class Edits {
    /** Of what differs only the beginning counts: names come from authors, and each may be compared with hundreds. */
    private static final int MOST = 30;

    private final String left;
    private final String right;
    private final int most;
    private int[] beforeLast = new int[MOST + 1];
    private int[] last = new int[MOST + 1];
    private int[] row = new int[MOST + 1];

    private Edits(String left, String right, int most) {
        this.left = left;
        this.right = right;
        this.most = most;
    }

    /** Says how many, where these are no more than so many; else some greater number, which takes less to find out. */
    static int between(String left, String right, int most) {
        // What both begin and end with tells nothing.
        int shorter = Math.min(left.length(), right.length());
        int from = 0;
        while (from < shorter && left.charAt(from) == right.charAt(from)) {
            from++;
        }
        int end = 0;
        while (end < shorter - from && left.charAt(left.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
            end++;
        }
        return new Edits(differing(left, from, end), differing(right, from, end), most).count();
    }

    private static String differing(String name, int from, int end) {
        return name.substring(from, Math.min(from + MOST, name.length() - end));
    }

    private int count() {
        for (int i = 0; i <= left.length(); i++) {
            if (fill(i) > most) {
                return most + 1;
            }
        }
        return row[right.length()];
    }

    /** Returns the fewest changes with which so many letters of the left name become some of the right one. */
    private int fill(int i) {
        int[] oldest = beforeLast;
        beforeLast = last;
        last = row;
        row = oldest;
        Arrays.fill(row, most + 1);
        int fewest = most + 1;
        for (int j = Math.max(0, i - most); j <= Math.min(right.length(), i + most); j++) {
            row[j] = i == 0 || j == 0 ? i + j : fewest(i, j);
            fewest = Math.min(fewest, row[j]);
        }
        return fewest;
    }

    private int fewest(int i, int j) {
        char a = left.charAt(i - 1);
        char b = right.charAt(j - 1);
        int fewest = Math.min(last[j - 1] + (a == b ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a == right.charAt(j - 2) && left.charAt(i - 2) == b;
        return swapped ? Math.min(fewest, beforeLast[j - 2] + 1) : fewest;
    }
}
