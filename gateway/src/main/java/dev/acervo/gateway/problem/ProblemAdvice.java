package dev.acervo.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Whatever a route or a page throws, as a problem. */
@ControllerAdvice
@Order(0)
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** An answer that has begun is broken off, never ended as if it were whole. */
    @ExceptionHandler(Exception.class)
    void problem(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            throw failure;
        }
        of(failure).write(response);
    }

    static Problem of(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> refusal.problem();
            case ErrorResponse known
            when known.getStatusCode().value() < 500 ->
                Problem.ofStatus(known.getStatusCode().value());
            case DataAccessException _, TransactionException _ -> logged(Problem.UNAVAILABLE, failure);
            default -> logged(Problem.INTERNAL, failure);
        };
    }

    private static Problem logged(Problem problem, Throwable failure) {
        LOG.error("request failed", failure);
        return problem;
    }
}
