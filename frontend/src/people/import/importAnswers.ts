/** A file of people that is being checked or brought in. */
export interface PeopleImport {
  id: string;
  dryRun: boolean;
  state: 'running' | 'done' | 'refused' | 'failed';
  fileName: string;
  startedAt: string;
  startedBy: string;
  endedAt: string | null;
  phase: 'reading' | 'checking' | 'writing' | null;
  done: number;
  total: number | null;
  hired: number;
  changed: number;
  unchanged: number;
  errors: number;
  orgVersion: number | null;
  detail: string | null;
}

export interface ImportError {
  row: number;
  column: string | null;
  code: string;
  detail: string;
}

export type RowOutcome = 'hire' | 'change' | 'unchanged';

export interface ImportRow {
  row: number;
  registration: string | null;
  outcome: RowOutcome;
  changes: ImportedChange[];
}

export interface ImportedChange {
  field: string;
  was: string | null;
  is: string | null;
}
