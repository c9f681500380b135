package dev.acervo.gateway.relay;

import dev.acervo.gateway.Settings;
import dev.acervo.gateway.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body that is larger than its address takes: by its length when that is told, else when it gets too long. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // after the security chains: 401 comes before 413
class BodyLimit extends OncePerRequestFilter {
    private static final String EXCEEDED = BodyLimit.class.getName() + ".exceeded";

    private final Settings settings;

    BodyLimit(Settings settings) {
        this.settings = settings;
    }

    /** Whether the address takes files. */
    static boolean mayCarryFile(Settings settings, HttpServletRequest request) {
        return !"GET".equals(request.getMethod())
                && settings.body().uploads().stream()
                        .anyMatch(prefix -> request.getRequestURI().startsWith(prefix));
    }

    static boolean wasExceeded(HttpServletRequest request) {
        return request.getAttribute(EXCEEDED) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = (mayCarryFile(settings, request)
                        ? settings.body().upload()
                        : settings.body().other())
                .toBytes();
        if (request.getContentLengthLong() > limit) {
            Problem.TOO_LARGE.write(response);
            return;
        }
        chain.doFilter(request.getContentLengthLong() >= 0 ? request : new Counted(request, limit), response);
    }

    private static final class Counted extends HttpServletRequestWrapper {
        private final long limit;
        private @Nullable ServletInputStream body;

        Counted(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (body == null) {
                body = new CountedStream(super.getInputStream(), limit, () -> setAttribute(EXCEEDED, true));
            }
            return body;
        }
    }

    private static final class CountedStream extends ServletInputStream {
        private final ServletInputStream body;
        private final Runnable exceeded;
        private long left;

        CountedStream(ServletInputStream body, long limit, Runnable exceeded) {
            this.body = body;
            this.left = limit;
            this.exceeded = exceeded;
        }

        @Override
        public int read() throws IOException {
            return counted(body.read(), 1);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var read = body.read(into, offset, length);
            return counted(read, read);
        }

        private int counted(int result, long bytes) throws IOException {
            left -= result < 0 ? 0 : bytes;
            if (left < 0) {
                exceeded.run();
                throw new IOException("the body is larger than this address takes");
            }
            return result;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
