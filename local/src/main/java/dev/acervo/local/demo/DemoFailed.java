package dev.acervo.local.demo;

/** The demo data could not be loaded; the message is one sentence for the person at the terminal. */
public final class DemoFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DemoFailed(String message) {
        super(message);
    }

    public DemoFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
