package dev.acervo.documents.domain.search;

/** The index did not answer, or not in time. The store is not touched by it. */
public final class SearchUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SearchUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    public SearchUnavailable(String message) {
        super(message);
    }
}
