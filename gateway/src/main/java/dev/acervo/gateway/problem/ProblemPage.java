package dev.acervo.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the container sends every error that no route answered: a filter that failed, a request it would not read. */
@Controller
class ProblemPage implements ErrorController {
    @RequestMapping("${spring.web.error.path}")
    void problem(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (failure instanceof Throwable thrown) {
            ProblemAdvice.of(thrown).write(response);
        } else if (status instanceof Integer code) {
            Problem.ofStatus(code).write(response);
        } else {
            Problem.NOT_FOUND.write(response);
        }
    }
}
