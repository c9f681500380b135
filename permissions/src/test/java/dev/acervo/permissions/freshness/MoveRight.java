package dev.acervo.permissions.freshness;

import static dev.acervo.permissions.domain.reach.People.member;

/** The right as a place in the org chart: João is below Bruno, or back below Marina. */
record MoveRight(Twins twins) implements Right {

    @Override
    public void set(int at, boolean holds) {
        twins.place(at, member(Twins.JOAO, holds ? Twins.BRUNO : Twins.MARINA));
    }
}
