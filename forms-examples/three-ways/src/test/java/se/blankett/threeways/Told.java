package se.blankett.threeways;

/**
 * One thing that somebody is told, whichever way the answers came.
 *
 * @param pointer where, as a JSON Pointer in a fragment
 * @param words the sentence
 */
record Told(String pointer, String words) {}
