-- Files of people on their way in. Rows and errors are looked at for a month.
create table import (
  id uuid primary key,
  dry_run boolean not null,
  file_name text not null,
  by_id uuid not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  state text not null check (state in ('RUNNING', 'DONE', 'REFUSED', 'FAILED')),
  phase text not null check (phase in ('WAITING', 'READING', 'CHECKING', 'WRITING')),
  done integer not null,
  total integer not null,
  hired integer not null,
  changed integer not null,
  unchanged integer not null,
  errors integer not null,
  org_version bigint,
  detail text,
  seen_at timestamptz not null -- when somebody was last at it
);
create index import_by_time on import (started_at);

-- As they were read, …
create table import_row (
  import_id uuid not null references import on delete cascade,
  row integer not null,
  new_id uuid not null,
  cells jsonb not null,
  registration_key text,
  email_key text,
  manager_key text,
  department_key text,
  primary key (import_id, row)
);

-- … whom and what they name, looked up when all rows are there, …
create table import_person (
  import_id uuid not null references import on delete cascade,
  row integer not null,
  employee_id uuid not null,
  number integer not null,
  existing boolean not null,
  manager_id uuid,
  department_id uuid,
  primary key (import_id, row)
);

-- … and what they do, or would do.
create table import_outcome (
  import_id uuid not null references import on delete cascade,
  row integer not null,
  outcome text not null check (outcome in ('HIRE', 'CHANGE', 'UNCHANGED')),
  changes jsonb not null,
  primary key (import_id, row)
);

create table import_error (
  import_id uuid not null references import on delete cascade,
  at bigint generated always as identity,
  row integer not null,
  column_name text,
  code text not null,
  detail text not null,
  primary key (import_id, row, at)
);
