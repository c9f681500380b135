package dev.acervo.permissions.bench;

import java.util.function.IntFunction;

/** The ways that are compared. */
public enum Way {
    RESOLVER("this resolver", InMemory::new),
    RECURSIVE_CTE("recursive CTE", people -> new Sql(Sql.Form.RECURSIVE_CTE, people)),
    CLOSURE_TABLE("closure table", people -> new Sql(Sql.Form.CLOSURE_TABLE, people)),
    LTREE("ltree, GiST", people -> new Sql(Sql.Form.LTREE, people)),
    JCASBIN("jCasbin", Casbin::new);

    final String title;
    private final IntFunction<Hierarchy> open;

    Way(String title, IntFunction<Hierarchy> open) {
        this.title = title;
        this.open = open;
    }

    Hierarchy open(int people) {
        return open.apply(people);
    }
}
