package dev.acervo.employees.postgres;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EmployeeRows extends GenericRepository<EmployeeRow, UUID> {

    Optional<EmployeeRow> findById(UUID id);

    List<EmployeeRow> findAll();

    EmployeeRow save(EmployeeRow row);

    void update(EmployeeRow row);

    /** CYCLE ends the walk where the data was broken by hand: a loop must never hang a request. */
    @Query("""
            with recursive above (id, manager_id, height) as (
              select id, manager_id, 0 from employee where id = :id
              union all
              select m.id, m.manager_id, above.height + 1 from above join employee m on m.id = above.manager_id
            ) cycle id set looped using path
            select e.* from above join employee e on e.id = above.id
            where above.height > 0 and not above.looped
            order by above.height
            """)
    List<EmployeeRow> chain(UUID id);

    @Query("select count(*) from employee where manager_id = :manager and status <> 'TERMINATED'")
    int directReports(UUID manager);

    @Query("select exists (select from employee where lower(email) = lower(:email) and id <> :self)")
    boolean emailTaken(String email, UUID self);

    @Query("select exists (select from employee where lower(registration) = lower(:registration) and id <> :self)")
    boolean registrationTaken(String registration, UUID self);
}
