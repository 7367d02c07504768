package se.blankett.threeways.rest;

import com.sun.net.httpserver.HttpServer;
import jakarta.validation.Configuration;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.net.URI;
import java.time.Clock;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import se.blankett.bean.SubmissionForms;
import se.blankett.parse.Catalogue;
import se.blankett.threeways.Journey;

/** Takes JSON at {@code /skolskjuts}, with Jersey on the JDK's own server. In a server of Jakarta EE the first method is all. */
public final class RestHost {
    private RestHost() {}

    /** Returns what Jakarta REST serves. */
    static ResourceConfig application(Clock clock) {
        RequestLanguage language = new RequestLanguage();
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        Validator validator = configuration
                .messageInterpolator(language.speaking(configuration.getDefaultMessageInterpolator()))
                .buildValidatorFactory()
                .getValidator();
        SubmissionForms forms = SubmissionForms.of(
                        Catalogue.ofClasspath("forms", RestHost.class.getClassLoader()), clock)
                .with("skolskjuts", Journey.check(validator))
                .withLanguage(language::tag);
        return new ResourceConfig()
                .registerInstances(new ApplicationResource(forms), new ProblemMapper(forms), language);
    }

    /**
     * Returns a server that runs until it is stopped.
     *
     * @param address {@code http://localhost:8081/}; port 0 is any that is free
     */
    public static HttpServer start(URI address, Clock clock) {
        return JdkHttpServerFactory.createHttpServer(address, application(clock));
    }
}
