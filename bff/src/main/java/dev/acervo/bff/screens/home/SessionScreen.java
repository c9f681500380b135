package dev.acervo.bff.screens.home;

import dev.acervo.bff.screens.people.People;

/** Who is signed in, by the name that the directory has. */
public final class SessionScreen {
    private final People people;

    public SessionScreen(People people) {
        this.people = people;
    }

    /** @param token what the access token says, which is the answer when the directory has none */
    public Session of(Session token) {
        return people.find(token.employeeId())
                .map(employee -> new Session(
                        token.employeeId(),
                        employee.shownName(),
                        token.username(),
                        token.roles(),
                        token.locale(),
                        employee.title(),
                        Session.Can.of(token.roles(), employee.directReports() > 0)))
                .orElse(token);
    }
}
