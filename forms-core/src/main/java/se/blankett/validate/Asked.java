package se.blankett.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.engine.ReadText;
import se.blankett.form.Enough;
import se.blankett.form.Leaf;
import se.blankett.form.MapPoint;
import se.blankett.form.Pointer;
import se.blankett.form.Wording;
import se.blankett.submission.Notice;

/** What one round of pruning gathers, in page order. */
final class Asked {
    /** The leaves that are asked; a repeat without rows. */
    final List<Pointer> leaves = new ArrayList<>();

    /** Asked fields of every shape that have to be answered. */
    final Set<Pointer> required = new LinkedHashSet<>();

    /** Every place that was come to, in page order, containers before what is in them. */
    final Map<Pointer, Integer> order = new LinkedHashMap<>();

    /** Answers that were taken out. */
    final List<Pointer> removed = new ArrayList<>();

    /** Members that nothing declares, where the schema forbids them. */
    final List<Pointer> unknown = new ArrayList<>();

    final Set<Notice> notices = new LinkedHashSet<>();

    final Map<Pointer, Wording> wordings = new LinkedHashMap<>();

    /** Texts that a reader took already, each for its format. */
    final Set<ReadText> read = new HashSet<>();

    /** Answered questions of which one option excludes the others. */
    final Map<Pointer, Leaf> exclusive = new LinkedHashMap<>();

    /** Objects that are points on a map. */
    final Map<Pointer, MapPoint> points = new LinkedHashMap<>();

    /** Objects of which one of several ways to answer is enough. */
    final Map<Pointer, List<Enough>> enough = new LinkedHashMap<>();

    /** Computed leaves that are shown. */
    final Map<Pointer, Leaf> computed = new LinkedHashMap<>();

    /** Answered questions whose options are from a code list, which the schema does not have. */
    final Map<Pointer, Leaf> listed = new LinkedHashMap<>();

    /** Objects in which nothing is answered. */
    final List<Pointer> absent = new ArrayList<>();

    private boolean others;

    /** Notes that there are members that no question asks for, and that may be. */
    void addOthers() {
        others = true;
    }

    boolean hasOthers() {
        return others;
    }

    /** Says whether an object is not there though it has to be answered. */
    boolean lacksObjects() {
        return absent.stream().anyMatch(required::contains);
    }

    void visit(Pointer at) {
        order.put(at, order.size());
    }
}
