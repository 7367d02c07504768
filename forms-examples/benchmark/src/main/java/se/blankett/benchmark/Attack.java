package se.blankett.benchmark;

import java.util.function.Supplier;

/**
 * Something made to take long.
 *
 * @param name what the table calls it
 * @param prepare makes what an attacker sends, and whatever a host has ready; what it returns takes it, and is measured
 */
record Attack(String name, Supplier<Supplier<String>> prepare) {}
