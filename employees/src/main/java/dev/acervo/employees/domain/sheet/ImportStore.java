package dev.acervo.employees.domain.sheet;

import dev.acervo.employees.domain.OrgTransaction;
import dev.acervo.employees.domain.RefusedException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Where imports are kept, with their rows and what is wrong with them. Each call but the last two is kept at once. */
public interface ImportStore {

    void save(Import one);

    /** An import that nobody has been at for a minute has failed; one that waits for its turn has an hour. */
    Optional<Import> find(ImportId id);

    /** The latest first. */
    List<Import> latest(int limit);

    /** Keeps what was read. */
    void stage(ImportId id, List<StagedRow> rows);

    void addErrors(ImportId id, List<SheetError> errors);

    /** @param after the last of the page before, or null; by row */
    List<SheetError> errors(ImportId id, @Nullable Integer after, int limit);

    /** @param kind null: of any kind */
    List<RowOutcome> outcomes(ImportId id, RowOutcome.@Nullable Kind kind, int afterRow, int limit);

    /** Forgets imports, with their rows, that began longer ago. */
    void forget(Duration age);

    /**
     * Looks at the company as it is at one moment, without keeping others from changing it: what the work writes about the
     * import is kept, and nothing else may be written.
     */
    <T> T look(BiFunction<OrgTransaction, ImportTransaction, T> work);

    /**
     * Runs one unit of work alone, like {@link dev.acervo.employees.domain.EmployeeStore#change}: with the import's rows.
     *
     * @throws RefusedException when the company is locked for too long
     */
    <T> T change(BiFunction<OrgTransaction, ImportTransaction, T> work);
}
