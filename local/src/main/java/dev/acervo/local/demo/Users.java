package dev.acervo.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.acervo.local.demo.company.Account;
import dev.acervo.local.demo.company.Company;
import dev.acervo.local.demo.company.Person;
import java.util.Map;

/** Tells Keycloak which employee each demo account is; done by an account that may manage users there. */
final class Users {

    private final Installation installation;
    private final Wire wire;

    Users(Installation installation, Wire wire) {
        this.installation = installation;
        this.wire = wire;
    }

    void link(SignedIn manager, Company company, Map<String, String> people, Progress progress)
            throws InterruptedException {
        var done = 0;
        for (var account : Account.ALL) {
            var person = company.account(account.username());
            link(manager, account, person, String.valueOf(people.get(person.registration())));
            progress.at(Progress.Step.ACCOUNTS, ++done, Account.ALL.size(), 0);
        }
    }

    private void link(SignedIn manager, Account account, Person person, String employee) throws InterruptedException {
        var found = wire.send(manager, Request.get(installation.users("?exact=true&username=" + account.username())))
                .expected("looking up the account " + account.username());
        if (!(found.body().path(0) instanceof ObjectNode user)) {
            throw new DemoFailed("the realm has no account " + account.username());
        }
        var before = user.deepCopy();
        user.put("firstName", account.firstName()).put("lastName", account.lastName());
        user.put("email", person.email());
        user.withObject("/attributes").putArray("employee_id").add(employee);
        if (user.equals(before)) return;
        var uri = installation.users("/" + user.path("id").asText());
        wire.send(manager, Request.json("PUT", uri, user)).expected("linking the account " + account.username());
    }
}
