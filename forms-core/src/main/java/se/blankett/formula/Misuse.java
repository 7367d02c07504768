package se.blankett.formula;

import java.util.List;

/**
 * A value of a kind with which a formula could never do what it does.
 *
 * @param value as it stands in the formula: {@code namn}
 * @param path its names, where it is an answer or a parameter; else none
 * @param found the kind that it is of, {@code a text}
 * @param wanted why that is wrong: {@code * takes numbers}
 * @param fix what to do
 */
public record Misuse(String value, List<String> path, String found, String wanted, String fix) {
    public Misuse {
        path = List.copyOf(path);
    }
}
