package dev.acervo.employees.postgres;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DepartmentRows extends GenericRepository<DepartmentRow, UUID> {

    Optional<DepartmentRow> findById(UUID id);

    DepartmentRow save(DepartmentRow row);

    /** The empty code comes before all. */
    @Query("select * from department where code > :code order by code limit :limit")
    List<DepartmentRow> after(String code, int limit);

    @Query("select exists (select from department where lower(code) = lower(:code))")
    boolean codeTaken(String code);
}
