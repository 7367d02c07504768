package se.blankett.threeways.rest;

import jakarta.validation.MessageInterpolator;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.Locale;

/** The language that the request asks for ({@code Accept-Language}), for what is said on its thread. */
public final class RequestLanguage implements ContainerRequestFilter, ContainerResponseFilter {
    private final ThreadLocal<Locale> asked = ThreadLocal.withInitial(() -> Locale.forLanguageTag("sv"));

    @Override
    public void filter(ContainerRequestContext request) {
        asked.set(request.getAcceptableLanguages().get(0));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        asked.remove();
    }

    String tag() {
        return asked.get().toLanguageTag();
    }

    /** Returns words that speak it. */
    MessageInterpolator speaking(MessageInterpolator words) {
        return new Spoken(words);
    }

    private final class Spoken implements MessageInterpolator {
        private final MessageInterpolator words;

        Spoken(MessageInterpolator words) {
            this.words = words;
        }

        @Override
        public String interpolate(String template, Context context) {
            return words.interpolate(template, context, asked.get());
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return words.interpolate(template, context, locale);
        }
    }
}
