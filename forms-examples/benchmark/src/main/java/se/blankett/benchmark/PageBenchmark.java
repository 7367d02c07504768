package se.blankett.benchmark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.blankett.render.html.HtmlRenderer;
import se.blankett.render.view.FormViews;
import se.blankett.render.view.Shown;
import se.blankett.submission.Post;

/** The realistic page with six errors, by us and by others; and the whole turn that ends with it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH runs the setup
public class PageBenchmark {
    private WholePage page;
    private HtmlRenderer renderer;
    private FormViews views;
    private Shown shown;
    private Map<String, List<String>> typed;
    private HandwrittenTurn byHand;
    private Map<String, String> errors;

    @Setup
    public void prepare() {
        page = WholePage.withErrors();
        renderer = HtmlRenderer.of(page.sample().form());
        views = FormViews.of(page.sample().form());
        shown = views.turn(page.turn(), WholePage.OPTIONS);
        typed = HandwrittenTurn.parse(page.sample().body());
        byHand = page.byHand();
        errors = byHand.check(typed);
    }

    /** From a turn to HTML: records are made, templates are run. */
    @Benchmark
    public String render() {
        return renderer.render(page.turn(), WholePage.OPTIONS);
    }

    /** The part of it before the templates. */
    @Benchmark
    public Object views() {
        return views.turn(page.turn(), WholePage.OPTIONS);
    }

    @Benchmark
    public String jte() {
        return JtePage.draw(shown, views.ui());
    }

    @Benchmark
    public String thymeleaf() {
        return ThymeleafPage.draw(shown, views.ui());
    }

    @Benchmark
    public String handwritten() {
        return HandwrittenPage.draw(page.token(), typed, errors);
    }

    /** From a body to HTML, as a host does it. */
    @Benchmark
    public String turn() {
        return renderer.render(
                page.dialogue().take(page.before(), Post.parse(page.sample().body())), WholePage.OPTIONS);
    }

    @Benchmark
    public String handwrittenTurn() {
        return byHand.answer(page.sample().body());
    }
}
