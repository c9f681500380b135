package dev.acervo.employees.domain;

/** Who is asking. */
public sealed interface Viewer {

    /** Whether the private fields of everybody are shown. */
    boolean seesPrivateFieldsOfAll();

    /** A person of the company, with the roles that matter here. */
    record Person(EmployeeId id, boolean hr, boolean auditor) implements Viewer {
        @Override
        public boolean seesPrivateFieldsOfAll() {
            return hr || auditor;
        }
    }

    /** Another service at work for nobody in particular: the directory is enough for it. */
    record Service() implements Viewer {
        @Override
        public boolean seesPrivateFieldsOfAll() {
            return false;
        }
    }
}
