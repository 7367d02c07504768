package se.blankett.formula;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A one-line expression over answers, {@code ROUND(SUM(poster.belopp) * 0.3, 2)}: exact decimals, no loops, and what it
 * reads is known before it runs. Immutable: safe to share between threads.
 */
public final class Formula {
    /** Longest formula, in characters. */
    public static final int MAX_LENGTH = 1_000;

    /** Most digits of a number on the way, before the point and after it. */
    public static final int MAX_DIGITS = 1_000;

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    /** Of {@code ROUND(x * 0,3)} EvalEx would make 0. */
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9],[0-9]");

    /** EvalEx looks over it. */
    private static final Pattern NO_VALUE = Pattern.compile("[(,]\\s*,|,\\s*\\)");

    private static final ExpressionConfiguration GRAMMAR = ExpressionConfiguration.builder()
            .operatorDictionary(new Operators())
            .functionDictionary(new Functions())
            .defaultConstants(Map.of())
            .mathContext(MathContext.UNLIMITED)
            .arraysAllowed(false)
            .implicitMultiplicationAllowed(false)
            .maxRecursionDepth(MAX_LENGTH + 1)
            .build();

    private final String text;
    private final ASTNode tree;
    private final Term term;
    private final Set<Read> reads;

    private Formula(String text, ASTNode tree, Term term, Set<Read> reads) {
        this.text = text;
        this.tree = tree;
        this.term = term;
        this.reads = Set.copyOf(reads);
    }

    /**
     * Returns the formula that the text is.
     *
     * @throws FormulaException where it is none; the message says why
     */
    public static Formula of(String text) throws FormulaException {
        if (text.length() > MAX_LENGTH) {
            throw new FormulaException("it is longer than " + MAX_LENGTH + " characters");
        }
        String bare = TEXT.matcher(text).replaceAll("\"\"");
        if (DECIMAL_COMMA.matcher(bare).find()) {
            throw FormulaException.of("a comma stands between two digits", "write 0.3, or a space after the comma");
        }
        if (NO_VALUE.matcher(bare).find()) {
            throw new FormulaException("a value is missing beside a comma");
        }
        Tree read = new Tree();
        ASTNode parsed = parse(text, bare);
        ASTNode tree = read.read(parsed, true);
        return new Formula(text, tree, Term.of(parsed), read.reads());
    }

    /** EvalEx stumbles over some texts, rather than refuse them: {@code SUM(+)} is one. */
    private static ASTNode parse(String text, String bare) throws FormulaException {
        try {
            return new Expression(text, GRAMMAR).getAbstractSyntaxTree();
        } catch (ParseException e) {
            String said = String.valueOf(e.getMessage());
            if (said.startsWith("Undefined function")) {
                throw SyntaxHints.unknownFunction(e.getTokenString());
            }
            throw SyntaxHints.of(bare)
                    .orElseGet(() -> new FormulaException("at character " + e.getStartPosition() + ": " + said));
        } catch (RuntimeException e) {
            throw SyntaxHints.of(bare).orElseGet(() -> new FormulaException("it is not complete"));
        }
    }

    /** Returns the functions that there are, by name. */
    public static Set<String> functions() {
        return Functions.names();
    }

    /** Returns every path that it reads. */
    public Set<Read> reads() {
        return reads;
    }

    /** Returns which answers it looks for a value in that is written down. */
    public List<Compared> compared() {
        return Compared.in(term);
    }

    /** Returns what is known of its values before it runs, and what could never work. */
    public Typing typing(Kinds names) {
        return KindCheck.of(term, names);
    }

    /**
     * Returns what it comes to for some answers. Never throws for what these are.
     *
     * @param today what {@code TODAY()} is
     */
    public Result value(Names names, LocalDate today) {
        try {
            Scope scope = new Scope(names, today);
            ExpressionConfiguration seeing =
                    GRAMMAR.toBuilder().dataAccessorSupplier(() -> scope).build();
            Object value = Values.unwrap(new Expression("", seeing).evaluateSubtree(tree));
            return value == Values.ABSENT ? Result.ABSENT : Result.of(value);
        } catch (FaultException e) {
            return Result.failed(e.fault());
        } catch (EvaluationException e) {
            throw new IllegalStateException("a formula is made of what never fails: " + text, e);
        }
    }

    /** Returns the formula as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
