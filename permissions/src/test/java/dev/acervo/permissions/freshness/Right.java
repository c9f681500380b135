package dev.acervo.permissions.freshness;

/** Bruno's reach of João, which comes and goes. */
interface Right {

    /** Gives the right or takes it, at one of the twins. On return the twin has answered that it is so. */
    void set(int at, boolean holds);
}
