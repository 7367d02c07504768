package se.blankett.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.blankett.engine.Violation;
import se.blankett.form.Field;
import se.blankett.form.Form;
import se.blankett.form.Pointer;
import se.blankett.json.Json;

/** What the engine has said about the answers so far, so that the next ones are better. */
final class Lessons {
    private final Form form;
    private final Order order;
    private final Map<Pointer, List<Map<String, Object>>> schemas = new HashMap<>();
    private final Set<Pointer> wanted = new HashSet<>();
    private final Set<Pointer> avoided = new HashSet<>();
    private final Map<Pointer, Integer> salts = new HashMap<>();

    Lessons(Form form, Order order) {
        this.form = form;
        this.order = order;
    }

    /** Returns what an answer at the place has to be like. */
    Spec specOf(Field field, Pointer at) {
        return new Spec(field, schemas.getOrDefault(at, List.of()));
    }

    /** Says whether something has to be answered that no guard requires. */
    boolean wants(Pointer at) {
        return wanted.contains(at);
    }

    /** Says whether an answer brings more with it than there can be. */
    boolean avoids(Pointer at) {
        return avoided.contains(at);
    }

    /** Notes that something was chosen to be answered, so that the next round chooses it, too. */
    void choose(Pointer at) {
        wanted.add(at);
    }

    /** Returns how often the place, or one around it, was answered in vain. */
    int saltOf(Pointer at) {
        int salt = 0;
        for (int depth = 0; depth <= at.depth(); depth++) {
            salt += salts.getOrDefault(at.prefix(depth), 0);
        }
        return salt;
    }

    /** Says whether there is something to do otherwise. */
    boolean learn(List<Violation> violations) {
        boolean learnt = false;
        for (Violation violation : violations) {
            learnt |= learn(violation);
        }
        return learnt;
    }

    private boolean learn(Violation violation) {
        return switch (violation.keyword()) {
            case "required" -> wantAll(violation);
            case "dependentRequired" -> avoid(violation) || wantAll(violation);
            case "anyOf", "oneOf" -> violation.properties().isEmpty() ? vary(violation) : wantOne(violation);
            default -> vary(violation);
        };
    }

    private boolean wantAll(Violation violation) {
        boolean learnt = false;
        for (String name : violation.properties()) {
            Pointer at = violation.instance().child(name);
            learnt |= !order.plan().isAbsent(at) && wanted.add(at);
        }
        return learnt;
    }

    /** What asks for an answer that there is not to be is not answered either. */
    private boolean avoid(Violation violation) {
        boolean learnt = false;
        for (String missing : violation.properties()) {
            boolean absent = order.plan().isAbsent(violation.instance().child(missing));
            for (String name : absent ? askingFor(missing, violation.schema()) : List.<String>of()) {
                Pointer at = violation.instance().child(name);
                if (!order.plan().wants(at)) {
                    wanted.remove(at);
                    learnt |= avoided.add(at);
                }
            }
        }
        return learnt;
    }

    private static List<String> askingFor(String missing, Map<String, Object> schema) {
        List<String> names = new ArrayList<>();
        if (schema.get("dependentRequired") instanceof Map<?, ?> asking) {
            Json.object(asking).forEach((name, needed) -> {
                if (needed instanceof List<?> list && list.contains(missing)) {
                    names.add(name);
                }
            });
        }
        return names;
    }

    private boolean wantOne(Violation violation) {
        List<Pointer> free = new ArrayList<>();
        for (String name : violation.properties()) {
            Pointer at = violation.instance().child(name);
            if (!order.plan().isAbsent(at) && !wanted.contains(at) && !avoided.contains(at)) {
                free.add(at);
            }
        }
        return !free.isEmpty()
                && wanted.add(Dice.pick(free, order.dice().at(violation.instance(), saltOf(violation.instance()))));
    }

    /** Another answer at the place, and one that fits what was said; of an object, other answers in it. */
    private boolean vary(Violation violation) {
        Pointer home = homeOf(form, violation.instance());
        if (order.plan().at(home).isPresent()) {
            return order.plan().at(home).filter(Plan.Wish.ANSWERED::equals).isPresent() && note(home, violation);
        }
        return note(home, violation);
    }

    private boolean note(Pointer home, Violation violation) {
        if (violation.instance().equals(home)) {
            schemas.computeIfAbsent(home, key -> new ArrayList<>()).add(violation.schema());
        }
        salts.merge(home, 1, Integer::sum);
        return true;
    }

    /** Returns the nearest field at or around the place. */
    static Pointer homeOf(Form form, Pointer at) {
        Pointer home = at;
        while (form.fieldAt(home).isEmpty()) {
            home = home.parent();
        }
        return home;
    }
}
