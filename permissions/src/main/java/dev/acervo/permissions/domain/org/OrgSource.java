package dev.acervo.permissions.domain.org;

import java.util.List;

/** Whoever owns the org chart. */
public interface OrgSource {

    /**
     * The whole chart at one version, the terminated included.
     *
     * @throws OrgUnavailable when the owner cannot be asked right now
     */
    Chart fetch();

    /** Everybody and every department at one version. */
    record Chart(long version, List<Member> people, List<Department> departments) {}

    /** The owner of the org chart does not answer, or answers what is no chart. */
    final class OrgUnavailable extends RuntimeException {
        public OrgUnavailable(String why) {
            super(why);
        }

        public OrgUnavailable(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
