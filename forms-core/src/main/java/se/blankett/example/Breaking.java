package se.blankett.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.blankett.engine.Violation;
import se.blankett.form.Field;
import se.blankett.form.Leaf;
import se.blankett.form.Pointer;
import se.blankett.value.LimitFaults;
import se.blankett.value.MissingFaults;

/** Breaks every rule once that some valid answers show. */
final class Breaking {
    /** What is read at most, whatever the form says. */
    static final int MOST_ROWS = 499;

    private final Filler filler;
    private final Dice dice;
    private final Breaks breaks;
    private final Map<Rule, Optional<Broken>> rules = new LinkedHashMap<>();

    /** Of rules that are never broken alone: what breaks them with nothing beside it but a warning. */
    private final Map<Rule, Broken> warned = new HashMap<>();

    private final Set<Situation> removed = new HashSet<>();

    /** Whether only those rules are tried of which no answers were found yet. */
    private boolean onlyGaps;

    /**
     * A rule at a field.
     *
     * @param at the field, {@code -} for any row
     */
    private record Rule(Pointer at, String name) {
        Gap toGap() {
            return new Gap(at, "is never broken alone: " + name);
        }
    }

    private Breaking(Filler filler, Dice dice) {
        this.filler = filler;
        this.dice = dice;
        this.breaks = new Breaks(filler.values(), dice);
    }

    /** @param examples valid */
    static Suite<Broken> of(Filler filler, Dice dice, List<Map<String, Object>> examples) {
        Breaking breaking = new Breaking(filler, dice);
        examples.forEach(breaking::breakAll);
        examples.forEach(breaking::leaveOut);
        new OwnRules(filler, dice, examples).broken().forEach(breaking::note);
        breaking.onlyGaps = true;
        for (Map<String, Object> answers : examples) {
            if (breaking.hasGaps()) {
                breaking.filledUp(answers).ifPresent(breaking::breakAll);
            }
        }
        return breaking.suite();
    }

    private void note(OwnRules.Found found) {
        note(found.object(), found.rule(), found.broken());
    }

    private void breakAll(Map<String, Object> answers) {
        Probe probe = new Probe(filler, answers);
        Place root = new Place(filler.form().root(), Pointer.ROOT, true, true, false);
        breakAt(answers, root, probe.specOf(root), answers);
        for (Place place : filler.sight(answers).places()) {
            Optional<Object> right = place.at().evaluate(answers);
            if (place.answerable() && right.isPresent()) {
                breakAt(answers, place, probe.specOf(place), right.get());
                remove(answers, place);
                addRows(answers, place, probe.specOf(place));
            }
        }
    }

    private boolean hasGaps() {
        return rules.values().stream().anyMatch(Optional::isEmpty);
    }

    /** Where every option is chosen, one wrong answer brings no others with it. */
    private Optional<Map<String, Object>> filledUp(Map<String, Object> answers) {
        Plan plan = Plan.OPEN;
        Probe probe = new Probe(filler, answers);
        for (Place place : filler.sight(answers).places()) {
            if (place.field() instanceof Leaf leaf && leaf.type() == Leaf.Type.CHOICES && place.answerable()) {
                Spec spec = probe.specOf(place);
                List<Object> all = Values.combinable(leaf, spec);
                plan = plan.with(place.at(), all.subList(0, Math.min(all.size(), spec.maxItems())));
            }
        }
        Filled filled = filler.fill(new Order(answers, plan, Taste.MOST, dice));
        return filled.isValid() ? Optional.of(filled.answers()) : Optional.empty();
    }

    private Suite<Broken> suite() {
        List<Broken> cases = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        FieldOrder order = new FieldOrder(filler.form());
        rules.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> order.of(entry.getKey().at())))
                .forEach(entry -> entry.getValue()
                        .or(() -> Optional.ofNullable(warned.get(entry.getKey())))
                        .ifPresentOrElse(
                                cases::add, () -> gaps.add(entry.getKey().toGap())));
        return new Suite<>(cases, gaps);
    }

    private void breakAt(Map<String, Object> answers, Place place, Spec spec, Object right) {
        for (Break wrong : breaks.at(place, spec, right)) {
            if (isNew(place.field(), wrong.rule())) {
                switch (wrong.by()) {
                    case ENGINE -> byEngine(answers, place, wrong);
                    case READER -> byReader(answers, place, wrong);
                    case FORM -> byForm(answers, place, wrong);
                }
            }
        }
    }

    private boolean isNew(Field field, String rule) {
        Rule known = new Rule(field.pointer(), rule);
        return rules.getOrDefault(known, Optional.empty()).isEmpty() && (!onlyGaps || rules.containsKey(known));
    }

    /** Notes the rule, and the answers that break it, where these break nothing else. */
    private void note(Field field, String rule, Optional<Broken> broken) {
        note(field, rule, broken, broken.map(Broken::answers).orElse(Map.of()));
    }

    /** @param read those of the answers that can be read */
    private void note(Field field, String name, Optional<Broken> broken, Map<String, Object> read) {
        Rule rule = new Rule(field.pointer(), name);
        List<RuleCheck.Broken> beside = broken.map(each -> beside(each, read)).orElse(List.of());
        Optional<Broken> alone = broken.filter(each -> beside.isEmpty());
        rules.merge(rule, alone, (before, now) -> before.isPresent() ? before : now);
        broken.filter(each -> beside.stream().allMatch(RuleCheck.Broken::warning))
                .ifPresent(each -> warned.putIfAbsent(rule, each));
    }

    /** Returns what would be told of the author's rules besides what is to be told: at its place, almost all comes before. */
    private List<RuleCheck.Broken> beside(Broken broken, Map<String, Object> read) {
        boolean own = broken.code().startsWith("rule.") || broken.code().equals("fallback");
        return filler.broken(read).stream()
                .filter(rule -> !rule.is(broken.pointer(), broken.code()))
                .filter(rule -> own || rule.warning() || !rule.at().equals(broken.pointer()))
                .toList();
    }

    private void byEngine(Map<String, Object> answers, Place place, Break wrong) {
        judge(Tree.with(filler.form(), answers, wrong.at(), wrong.value()), place, wrong);
    }

    private void judge(Map<String, Object> given, Place place, Break wrong) {
        Trial trial = Trial.of(filler, given);
        List<Violation> here = trial.violations().stream()
                .filter(violation -> violation.instance().isWithin(wrong.at()))
                .toList();
        boolean rule = here.stream()
                .anyMatch(violation ->
                        wrong.keywords().isEmpty() || wrong.keywords().contains(violation.keyword()));
        if (rule) {
            Optional<String> code = trial.isOnlyAt(wrong.at(), wrong.keywords())
                    ? codeOf(place.field(), wrong, trial.violations())
                    : Optional.empty();
            note(place.field(), wrong.rule(), code.map(told -> new Broken(trial.answers(), wrong.told(), told)));
        }
    }

    private static Optional<String> codeOf(Field field, Break wrong, List<Violation> violations) {
        if (!wrong.code().isEmpty()) {
            return Optional.of(wrong.code());
        }
        boolean type =
                violations.stream().anyMatch(violation -> violation.keyword().equals("type"));
        Set<String> codes = violations.stream()
                .filter(violation -> !type || violation.keyword().equals("type")) // told before all else
                .map(violation -> codeOf((Leaf) field, violation, wrong.value()))
                .collect(Collectors.toSet());
        return codes.size() == 1 ? codes.stream().findFirst() : Optional.empty();
    }

    private static String codeOf(Leaf leaf, Violation violation, Object wrong) {
        return violation.keyword().equals("type")
                ? "number.integer" // a number that is none of them
                : LimitFaults.of(leaf, violation.keyword(), violation.schema(), wrong)
                        .code();
    }

    private void byReader(Map<String, Object> answers, Place place, Break wrong) {
        Trial trial = Trial.of(filler, Tree.without(answers, wrong.at()));
        boolean alone = filler.values()
                        .faultOf((Leaf) place.field(), wrong.value())
                        .filter(wrong.code()::equals)
                        .isPresent()
                && trial.sight().at(wrong.at()).isPresent()
                && trial.isOnlyAbout(wrong.at());
        Optional<Broken> broken = Optional.of(new Broken(
                        Tree.ordered(Tree.with(filler.form(), trial.answers(), wrong.at(), wrong.value()), answers),
                        wrong.told(),
                        wrong.code()))
                .filter(made -> alone);
        note(place.field(), wrong.rule(), broken, trial.answers());
    }

    private void byForm(Map<String, Object> answers, Place place, Break wrong) {
        Trial trial = Trial.of(filler, Tree.with(filler.form(), answers, wrong.at(), wrong.value()));
        boolean alone = trial.isOnlyAbout(wrong.at())
                && wrong.at().evaluate(trial.answers()).isPresent();
        note(
                place.field(),
                wrong.rule(),
                Optional.of(new Broken(trial.answers(), wrong.told(), wrong.code()))
                        .filter(made -> alone));
    }

    /** Of what at least one has to be answered all together, where no example had just one of it to be taken out. */
    private void leaveOut(Map<String, Object> answers) {
        Alternatives alternatives = new Alternatives(filler, answers);
        alternatives
                .all()
                .forEach((group, found) -> found.broken()
                        .filter(broken -> rules.values().stream()
                                .flatMap(Optional::stream)
                                .noneMatch(other -> other.pointer().equals(broken.pointer())
                                        && other.code().equals(broken.code())))
                        .ifPresent(broken -> note(group, found.keyword(), Optional.of(broken))));
    }

    private void remove(Map<String, Object> answers, Place place) {
        if (place.field().kind() == Field.Kind.GROUP || place.row() || isKnown(answers, place)) {
            return;
        }
        Situation situation = Situation.of(place, answers, filler.decisions(answers));
        if (removed.contains(situation)) {
            return;
        }
        Trial trial = Trial.of(filler, Tree.without(answers, place.at()));
        Removal removal = new Removal(filler.form(), trial, place);
        boolean asked = trial.sight().at(place.at()).isPresent();
        Optional<String> rule = removal.rule().filter(name -> asked);
        rule.filter(name -> isNew(place.field(), name)).ifPresent(name -> note(place.field(), name, removal.broken()));
        if (rule.isEmpty() || removal.broken().isPresent()) {
            removed.add(situation);
        }
    }

    /** Most of what is required is so in every example. */
    private boolean isKnown(Map<String, Object> answers, Place place) {
        if (!place.required()) {
            return false;
        }
        String code = MissingFaults.of(filler.form(), answers, filler.decisions(answers)::holds)
                .at(place.field(), place.at())
                .code();
        return !isNew(place.field(), Removal.ruleOf(code));
    }

    private void addRows(Map<String, Object> answers, Place place, Spec spec) {
        int most = place.field().kind() == Field.Kind.ROWS ? spec.maxItems() : Spec.MANY;
        String rule = "maxItems " + most;
        if (most > MOST_ROWS || !isNew(place.field(), rule)) {
            return;
        }
        Plan plan = Plan.OPEN.with(place.at(), new Plan.Count(most + 1));
        Filled filled = filler.fill(new Order(answers, plan, Taste.LEAST, dice, Optional.of(place.at())));
        judge(filled.answers(), place, Break.engine(rule, place.at(), "", "items.tooMany", "maxItems"));
    }
}
