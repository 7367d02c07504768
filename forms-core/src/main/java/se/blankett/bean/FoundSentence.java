package se.blankett.bean;

import se.blankett.form.Pointer;

/**
 * What a form says of answers, at one place.
 *
 * @param pointer the place in the answers
 * @param code of the finding
 * @param words the sentence
 */
record FoundSentence(Pointer pointer, String code, String words) {}
