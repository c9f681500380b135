package dev.acervo.employees.domain.field;

import java.util.List;

/** Looks at the fields that HR has defined. */
public interface FieldReads {

    /** All of them, by key. */
    List<CustomField> fields();
}
