package dev.acervo.local;

import dev.acervo.local.parts.Addresses;
import java.util.List;

/** What the launcher says when everything is ready: where to go, and as whom. */
final class Welcome {

    /** What every demo account has; the local realm overlay sets it. */
    static final String PASSWORD = "acervo-dev-only";

    private static final List<Account> ACCOUNTS = List.of(
            new Account("ana", "head of the company", ""),
            new Account("carlos", "director, reports to ana", ""),
            new Account("denise", "director, reports to ana", ""),
            new Account("marina", "manager, reports to carlos", ""),
            new Account("joao", "reports to marina", ""),
            new Account("bruno", "manager, reports to denise", ""),
            new Account("helena", "human resources", "hr"),
            new Account("alberto", "administration; manages users in Keycloak", "admin, hr"),
            new Account("paula", "audit", "auditor"));

    private record Account(String name, String who, String roles) {}

    private Welcome() {}

    static String text(boolean withDemoData) {
        var text = new StringBuilder();
        text.append("%nAcervo is ready:   %s%nKeycloak console:  %s (as alberto)%n%n"
                .formatted(Addresses.GATEWAY, Addresses.CONSOLE));
        text.append("  %-9s %-43s %s%n".formatted("account", "who", "roles"));
        for (var account : ACCOUNTS) {
            if (withDemoData || account.name().equals("alberto")) {
                text.append("  %-9s %-43s %s"
                                .formatted(account.name(), account.who(), account.roles())
                                .stripTrailing())
                        .append(System.lineSeparator());
            }
        }
        return text.append("Password of every account: ").append(PASSWORD).toString();
    }
}
