package se.blankett.quickstart.servlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import se.blankett.render.html.Assets;

/** Serves the stylesheet and the script: {@code /assets/blankett.css}. */
final class AssetServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Optional<byte[]> bytes = Assets.bytes(name);
        if (bytes.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(Assets.contentType(name).orElseThrow());
        response.getOutputStream().write(bytes.get());
    }
}
