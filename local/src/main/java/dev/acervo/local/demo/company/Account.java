package dev.acervo.local.demo.company;

import java.util.List;

/** Somebody of the demo company who can sign in: the user name in the realm and the name on the papers. */
public record Account(String username, String name, boolean feminine) {

    /** The nine accounts of the local realm. */
    public static final List<Account> ALL = List.of(
            new Account("ana", "Ana Prado", true),
            new Account("carlos", "Carlos Menezes", false),
            new Account("denise", "Denise Rocha", true),
            new Account("marina", "Marina Duarte", true),
            new Account("joao", "João Pereira", false),
            new Account("bruno", "Bruno Teixeira", false),
            new Account("helena", "Helena Souza", true),
            new Account("alberto", "Alberto Nunes", false),
            new Account("paula", "Paula Freitas", true));

    public static Account named(String username) {
        return ALL.stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no demo account is called " + username));
    }

    public String firstName() {
        return name.substring(0, name.indexOf(' '));
    }

    public String lastName() {
        return name.substring(name.indexOf(' ') + 1);
    }
}
