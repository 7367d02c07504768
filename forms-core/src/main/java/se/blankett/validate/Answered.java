package se.blankett.validate;

import java.util.Map;
import se.blankett.form.Pointer;
import se.blankett.report.Finding;

/**
 * Answers as they were read.
 *
 * @param answers typed, in page order
 * @param unreadable what could not be read, by its place
 */
record Answered(Map<String, Object> answers, Map<Pointer, Finding> unreadable) {}
