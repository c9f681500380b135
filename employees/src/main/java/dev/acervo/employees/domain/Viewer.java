package dev.acervo.employees.domain;

/** Who is asking, and what that lets them see. Everybody sees the directory; fewer see the private fields. */
public sealed interface Viewer {

    /** Whether registration and hire date of this employee are shown, and found by free text. */
    boolean seesPrivateFieldsOf(EmployeeId employee);

    /** Whether the private fields of everybody are shown. */
    boolean seesPrivateFieldsOfAll();

    /** A person of the company, with the roles that matter here. */
    record Person(EmployeeId id, boolean hr, boolean auditor) implements Viewer {
        @Override
        public boolean seesPrivateFieldsOf(EmployeeId employee) {
            return seesPrivateFieldsOfAll() || employee.equals(id);
        }

        @Override
        public boolean seesPrivateFieldsOfAll() {
            return hr || auditor;
        }
    }

    /** Another service at work for nobody in particular: the directory is enough for it. */
    record Service() implements Viewer {
        @Override
        public boolean seesPrivateFieldsOf(EmployeeId employee) {
            return false;
        }

        @Override
        public boolean seesPrivateFieldsOfAll() {
            return false;
        }
    }
}
