package dev.acervo.permissions.domain.reach;

/** Carries a {@link Refusal} out of a transaction and to the edge. */
public final class Refused extends RuntimeException {
    private final transient Refusal refusal;

    Refused(Refusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
