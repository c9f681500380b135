package dev.acervo.local;

/** Why {@code ./run} does not do what it was asked to: one sentence for the person at the keyboard. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    public Refused(String sentence) {
        super(sentence);
    }

    public Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
