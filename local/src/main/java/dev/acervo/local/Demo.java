package dev.acervo.local;

/** The demo company, as part of a start: loaded once, with a line that says how far it is. */
final class Demo {

    Demo(Acervo acervo) {}

    boolean isLoaded() {
        return true;
    }

    void load() {}
}
