package se.blankett.quickstart.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.blankett.submission.Post;
import se.blankett.submission.RefusedPostException;

/** Refuses a page that is longer than Tomcat reads of one: of such a post it would hand over nothing, and say nothing. */
@Component
final class SizeGate implements HandlerInterceptor, WebMvcConfigurer {
    /** As {@code server.tomcat.max-http-form-post-size}: percent escapes are three characters each. */
    private static final int MOST_TEXT = Post.MAX_LENGTH * 3;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (!type.startsWith("multipart/") && request.getContentLengthLong() > MOST_TEXT) {
            throw RefusedPostException.ofText("the post has more than " + MOST_TEXT + " bytes");
        }
        return true;
    }
}
