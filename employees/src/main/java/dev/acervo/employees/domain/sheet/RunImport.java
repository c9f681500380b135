package dev.acervo.employees.domain.sheet;

import dev.acervo.employees.domain.Authority;
import dev.acervo.employees.domain.EmployeeId;
import dev.acervo.employees.domain.EmployeeReads;
import dev.acervo.employees.domain.OrgChange;
import dev.acervo.employees.domain.OrgTransaction;
import dev.acervo.employees.domain.OrgVersion;
import dev.acervo.employees.domain.Refusal;
import dev.acervo.employees.domain.RefusedException;
import dev.acervo.employees.domain.Revision;
import dev.acervo.employees.domain.Stamps;
import dev.acervo.employees.domain.Viewer;
import dev.acervo.employees.domain.field.FieldReads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Brings a file of people into the company: all of it or nothing, as one org version. Rows are read one by one and kept in
 * the store; they are checked against the company as it is at one moment, while others go on changing it; and they are
 * written alone, which is right as long as nobody has changed anything since the check: otherwise it is checked again.
 */
public final class RunImport {
    private static final int AT_ONCE = 1_000;
    private static final int MOST_TRIES = 5;

    private final ImportStore imports;
    private final Sheets sheets;
    private final FieldReads fields;
    private final Stamps stamps;

    public RunImport(ImportStore imports, Sheets sheets, FieldReads fields, Stamps stamps) {
        this.imports = imports;
        this.sheets = sheets;
        this.fields = fields;
        this.stamps = stamps;
    }

    /** Takes note of a file that is to be imported. */
    public Import begin(Viewer.Person by, EmployeeReads people, boolean dryRun, String fileName) {
        Authority.requireHr(by);
        Authority.requireEmployed(people, by);
        var begun = Import.begun(new ImportId(stamps.ids().get()), dryRun, fileName, by.id(), stamps.now());
        imports.save(begun);
        return begun;
    }

    /** Runs to the end, whatever comes; gives the import as it ended. */
    public Import run(Import begun, Path file) {
        try (var sheet = open(file)) {
            var read = read(begun, sheet);
            for (int tries = 0; tries < MOST_TRIES; tries++) {
                var checked = check(read, sheet);
                var ended = checked.errors() > 0 || begun.dryRun()
                        ? Optional.of(end(checked.one()))
                        : write(checked, sheet);
                if (ended.isPresent()) {
                    return ended.get();
                }
            }
            throw new RefusedException(new Refusal.Busy());
        } catch (RefusedException e) {
            return fail(begun, e.refusal().sentence());
        } catch (IOException | UncheckedIOException e) {
            return fail(begun, "The file could not be read to its end.");
        } catch (RuntimeException e) {
            fail(begun, "Something went wrong. Nothing was changed.");
            throw e;
        }
    }

    /**
     * What was found.
     *
     * @param at the org version of the company that it was checked against
     */
    private record Checked(Import one, OrgVersion at) {
        int errors() {
            return one.tally().errors();
        }
    }

    private Sheet open(Path file) throws IOException {
        return sheets.open(
                file, fields.fields().stream().map(field -> field.key()).toList());
    }

    private Import read(Import begun, Sheet sheet) {
        var reading = new RowReading(sheet, fields.fields(), stamps.ids());
        imports.addErrors(begun.id(), sheet.headerErrors());
        var rows = new ArrayList<StagedRow>(AT_ONCE);
        var errors = new ArrayList<SheetError>();
        var at = begun.at(Import.Phase.READING, 0, 0);
        var count = 0;
        for (var row : sheet) {
            var read = reading.read(row);
            rows.add(read.staged());
            errors.addAll(read.errors());
            count++;
            if (rows.size() == AT_ONCE) {
                at = keep(begun, rows, errors, count);
            }
        }
        at = keep(begun, rows, errors, count);
        return at.at(Import.Phase.CHECKING, 0, count);
    }

    private Import keep(Import begun, List<StagedRow> rows, List<SheetError> errors, int count) {
        imports.stage(begun.id(), rows);
        imports.addErrors(begun.id(), errors);
        rows.clear();
        errors.clear();
        var at = begun.at(Import.Phase.READING, count, 0);
        imports.save(at);
        return at;
    }

    private Checked check(Import read, Sheet sheet) {
        imports.save(read);
        return imports.look((org, rows) -> {
            rows.resolve(read.id(), sheet::headerOf);
            rows.addErrors(read.id(), new TreeFlaws(org, rows, read).find(sheet.headerOf(Column.MANAGER)));
            var merge = new RowMerge(stamps, org.upcomingVersion(), read.by(), sheet::headerOf);
            var done = 0;
            for (var some = rows.rows(read.id(), 0, AT_ONCE);
                    !some.isEmpty();
                    some = rows.rows(read.id(), some.getLast().staged().row(), AT_ONCE)) {
                var errors = new ArrayList<SheetError>();
                var outcomes = new ArrayList<RowOutcome>();
                for (var row : some) {
                    errors.addAll(merge.flaws(row));
                    outcomes.add(outcome(row, merge.revision(row)));
                }
                rows.addErrors(read.id(), errors);
                rows.mark(read.id(), outcomes);
                done += some.size();
                imports.save(read.at(Import.Phase.CHECKING, done, read.total()));
            }
            return new Checked(read.counted(rows.tally(read.id())), org.chart().version());
        });
    }

    private static RowOutcome outcome(ResolvedRow row, Optional<Revision> revision) {
        var kind = revision.isEmpty()
                ? RowOutcome.Kind.UNCHANGED
                : row.before() == null ? RowOutcome.Kind.HIRE : RowOutcome.Kind.CHANGE;
        return new RowOutcome(
                row.staged().row(),
                Objects.requireNonNullElse(row.staged().text(Column.REGISTRATION), ""),
                kind,
                revision.map(Revision::changes).orElse(List.of()));
    }

    /** Nothing, when the company is not any more what was checked. */
    private Optional<Import> write(Checked checked, Sheet sheet) {
        var one =
                checked.one().at(Import.Phase.WRITING, 0, checked.one().tally().people());
        imports.save(one);
        return imports.change((org, rows) -> {
            if (!org.chart().version().equals(checked.at())) {
                return Optional.empty();
            }
            var hired = one.tally().hired();
            if (hired > 0) {
                org.nextNumbers(hired);
            }
            var merge = new RowMerge(stamps, org.upcomingVersion(), one.by(), sheet::headerOf);
            var done = 0;
            for (var some = rows.effective(one.id(), 0, AT_ONCE);
                    !some.isEmpty();
                    some = rows.effective(one.id(), some.getLast().staged().row(), AT_ONCE)) {
                var revisions = some.stream()
                        .flatMap(row -> merge.revision(row).stream())
                        .toList();
                save(org, one.by(), done, one.tally().people(), revisions);
                done += revisions.size();
                imports.save(one.at(Import.Phase.WRITING, done, one.total()));
            }
            var version = done == 0 ? null : org.upcomingVersion();
            var all = checked.one().total();
            var ended = one.at(Import.Phase.WRITING, all, all).ended(Import.State.DONE, stamps.now(), version, null);
            rows.end(ended);
            return Optional.of(ended);
        });
    }

    private void save(OrgTransaction org, EmployeeId by, int before, int people, List<Revision> revisions) {
        org.save(new OrgChange(org.upcomingVersion(), stamps.now(), by, stamps.today(), before, people, revisions));
    }

    private Import end(Import one) {
        var state = one.tally().errors() > 0 ? Import.State.REFUSED : Import.State.DONE;
        var ended = one.at(one.phase(), one.total(), one.total()).ended(state, stamps.now(), null, null);
        imports.save(ended);
        return ended;
    }

    private Import fail(Import one, String why) {
        var failed = one.ended(Import.State.FAILED, stamps.now(), null, why);
        imports.save(failed);
        return failed;
    }
}
