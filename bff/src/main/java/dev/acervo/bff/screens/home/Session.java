package dev.acervo.bff.screens.home;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param locale BCP 47 tag that the person chose, if any
 * @param title the job title
 * @param can what the person may open; each service decides again about each request
 */
public record Session(
        UUID employeeId,
        String name,
        String username,
        List<Role> roles,
        @Nullable String locale,
        @Nullable String title,
        Can can) {

    /**
     * What is open to the person beyond the pages of people and documents, which say themselves what may be done there.
     *
     * @param hire take people into the company
     * @param importPeople bring people in from a file
     * @param exportPeople take everybody out as a file
     * @param seePlanned see what is going to be done to people
     * @param organise change departments and custom fields
     * @param seeHireDates ask for days of hire, of some people at least
     * @param seeAccess read everybody's permissions and delegations, and who is in which group
     * @param giveAccess give permissions, edit groups, delegate in the place of others
     * @param previewReach ask who would gain reach and who would lose it
     */
    public record Can(
            boolean hire,
            boolean importPeople,
            boolean exportPeople,
            boolean seePlanned,
            boolean organise,
            boolean seeHireDates,
            boolean seeAccess,
            boolean giveAccess,
            boolean previewReach) {

        /** @param leads whether anybody reports to the person */
        public static Can of(List<Role> roles, boolean leads) {
            var hr = roles.contains(Role.hr);
            var seesAll = hr || roles.contains(Role.auditor);
            var seesAccess = seesAll || roles.contains(Role.admin);
            return new Can(hr, hr, seesAll, seesAll, hr, seesAll || leads, seesAccess, hr, seesAll);
        }
    }
}
