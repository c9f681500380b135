package dev.acervo.employees.domain.directory;

import dev.acervo.employees.domain.Employee;
import dev.acervo.employees.domain.Refusal;
import dev.acervo.employees.domain.RefusedException;
import dev.acervo.employees.domain.Viewer;
import dev.acervo.employees.domain.chart.Numbers;
import dev.acervo.employees.domain.chart.OrgChart;
import dev.acervo.employees.domain.field.CustomField;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one viewer sees of the company at one moment. Everybody sees the directory; the private fields of a person are for the
 * person, everybody above, HR and auditors.
 *
 * @param self the viewer; null for a service
 * @param fields that HR has defined
 */
public record Sight(Viewer viewer, @Nullable Employee self, OrgChart chart, List<CustomField> fields) {

    public boolean seesPrivateFieldsOf(Employee employee) {
        if (viewer.seesPrivateFieldsOfAll()) {
            return true;
        }
        return self != null
                && (self.id().equals(employee.id())
                        || chart.isBelow(
                                employee.number().value(), self.number().value()));
    }

    /** Refuses everybody but HR and auditors. */
    public void requireAllPrivateFields() {
        if (!viewer.seesPrivateFieldsOfAll()) {
            throw new RefusedException(new Refusal.Forbidden("This is for HR and auditors."));
        }
    }

    /** Whose private fields the viewer sees; null: everybody's. */
    public @Nullable Numbers open() {
        if (viewer.seesPrivateFieldsOfAll()) {
            return null;
        }
        if (self == null) {
            return Numbers.of(IntStream.empty());
        }
        var number = self.number().value();
        return Numbers.of(IntStream.concat(IntStream.of(number), chart.below(number).stream()));
    }

    /** Whether the viewer may write about this person. */
    public boolean mayEdit(Employee employee) {
        return viewer instanceof Viewer.Person person
                && person.hr()
                && !person.id().equals(employee.id());
    }

    public int directReports(Employee employee) {
        return chart.directReports(employee.number().value());
    }

    public int allReports(Employee employee) {
        return chart.allReports(employee.number().value());
    }
}
