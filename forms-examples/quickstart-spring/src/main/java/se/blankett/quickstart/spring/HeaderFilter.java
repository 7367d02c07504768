package se.blankett.quickstart.spring;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.springframework.stereotype.Component;

/** What every answer says to the browser: nothing from elsewhere, nothing inline, and no copy of a page with answers. */
@Component
final class HeaderFilter extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " form-action 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", request.getRequestURI().startsWith("/assets/") ? "no-cache" : "no-store");
        chain.doFilter(request, response);
    }
}
