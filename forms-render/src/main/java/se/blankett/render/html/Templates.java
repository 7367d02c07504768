package se.blankett.render.html;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.blankett.render.view.Component;

/**
 * Our templates, or a host's before ours: each is read and parsed once. Nothing of the surroundings shows in what they
 * give: neither the server's language nor its time zone. Safe to share between threads.
 */
final class Templates {
    private static final String FOLDER = "/se/blankett/render/components";
    private static final Pattern OWN = Pattern.compile("x(-[a-z0-9]+)+");
    private static final Set<String> OURS =
            Arrays.stream(Component.values()).map(Component::folder).collect(Collectors.toUnmodifiableSet());

    private final Configuration configuration;
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();

    private Templates(TemplateLoader loader) {
        configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(loader);
        configuration.setObjectWrapper(new RecordWrapper());
        configuration.setSharedVariable("part", new ComponentDirective(this));
        restrict();
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    }

    private void restrict() {
        configuration.setAPIBuiltinEnabled(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLogTemplateExceptions(false); // they may quote answers
        configuration.setAttemptExceptionReporter((failure, environment) -> {});
    }

    /** Returns the templates of this library. */
    static Templates ours() {
        return new Templates(new ClassTemplateLoader(Templates.class, FOLDER));
    }

    /** Returns the templates of the folder, and this library's for what is not there. */
    static Templates of(Path folder) throws IOException {
        TemplateLoader host = new FileTemplateLoader(folder.toFile());
        return new Templates(
                new MultiTemplateLoader(new TemplateLoader[] {host, new ClassTemplateLoader(Templates.class, FOLDER)}));
    }

    /** Returns the template of the component: {@code text-input}. */
    Template at(String component) {
        Template known = parsed.get(component);
        return known == null ? parsed.computeIfAbsent(component, this::parse) : known;
    }

    /** Says whether the component has been read: all of a host's own are, when it starts. */
    boolean has(String component) {
        return !component.isEmpty() && parsed.containsKey(component);
    }

    /** Returns the macros that every template may use. */
    Template macros() {
        return parsed.computeIfAbsent("", none -> read("macros.ftlh"));
    }

    /** What has no name of ours or of a host's own is not told: who knows what a host's template has put there. */
    private Template parse(String component) {
        if (!isName(component)) {
            throw RenderException.of("component", "there is none of that name; a host's own begins with x-");
        }
        return read(component + "/template.ftlh");
    }

    static boolean isName(String component) {
        return isOurs(component) || OWN.matcher(component).matches();
    }

    static boolean isOurs(String component) {
        return OURS.contains(component);
    }

    private Template read(String name) {
        try {
            return configuration.getTemplate(name);
        } catch (TemplateNotFoundException e) {
            throw RenderException.of(name, "there is no such template");
        } catch (ParseException e) {
            throw RenderException.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
