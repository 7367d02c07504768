/**
 * Answers to a form that nobody gave: valid ones, valid ones at each limit, and ones that break exactly one rule each.
 *
 * <p>Seeded and repeatable: a form, a day and a seed give the same answers on every machine, whatever its language and
 * time zone. Names and numbers are those that are kept for examples and tests.
 *
 * <p>Values are guessed from the form and judged by the engine; what it finds wrong is learnt from, until nothing is. So
 * there is no second opinion here on what a schema means. To open a branch, the values that its condition compares with
 * are tried, and those of the conditions before it. What could not be reached is told, not left out.
 *
 * <p>Imports: form, identifier, value, json, engine.
 */
@NullMarked
package se.blankett.example;

import org.jspecify.annotations.NullMarked;
