package dev.acervo.platform.caller;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who sent a request, as the verified access token says: a person, or another service acting by itself. */
public sealed interface Caller {

    /**
     * A person of the company.
     *
     * @param subject the token's {@code sub}, stable for the account
     * @param employeeId whom the account belongs to
     * @param roles realm roles; what somebody may see is never among them
     * @param locale BCP 47 tag that the person chose, if any
     */
    record Person(
            String subject,
            UUID employeeId,
            String username,
            String name,
            Set<String> roles,
            @Nullable String locale) implements Caller {
        public Person {
            roles = Set.copyOf(roles);
        }

        public boolean has(String role) {
            return roles.contains(role);
        }
    }

    /** A service that works without a person: consumers, schedules, resynchronisation. */
    record Service(String clientId) implements Caller {}
}
