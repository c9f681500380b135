alter table employee
  add column social_name text,
  add column location text,
  add column terminated_on date,
  add column custom jsonb not null default '{}',
  add column folded_title text collate "C" not null default '',
  -- Unique at the commit: a change of many people may hand a value on from one to the other.
  add column email_key text generated always as (lower(email)) stored,
  add column registration_key text generated always as (lower(registration)) stored;
update employee set
  folded_title = split_part(directory_text, e'\n', 3),
  directory_text = ' ' || replace(directory_text, e'\n', e'\n '),
  private_text = ' ' || private_text || e'\n ';
drop index employee_email;
drop index employee_registration;
alter table employee
  add constraint employee_email unique (email_key) deferrable initially deferred,
  add constraint employee_registration unique (registration_key) deferrable initially deferred;

-- The lists of the directory: each order with what equal ones are ordered by.
create index employee_by_title on employee (folded_title, number);
create index employee_by_hire_date on employee (coalesce(hire_date, date '0001-01-01'), number);
create index employee_by_status on employee (status, folded_name, number) where status <> 'ACTIVE';
create index employee_by_org_version on employee (org_version);
alter table employee alter column directory_text set statistics 1000;
-- Read a hundred times for each write: what is written is found without going through a list of what is not sorted in yet.
alter index employee_directory_text set (fastupdate = off);
alter index employee_private_text set (fastupdate = off);

alter table department add column head_id uuid references employee;
create index department_by_parent on department (parent_id);
create index department_by_head on department (head_id) where head_id is not null;

-- What was done to each person: one row for each version of them.
create table employee_history (
  employee_id uuid not null,
  version bigint not null,
  org_version bigint not null,
  at timestamptz not null,
  by_id uuid,
  effective_on date not null,
  kind text not null,
  changes jsonb not null,
  primary key (employee_id, version)
);

-- What HR has planned, and what became of it.
create table personnel_action (
  id uuid primary key,
  subject_id uuid,
  kind text not null,
  payload jsonb not null,
  effective_on date not null,
  state text not null check (state in ('PLANNED', 'DONE', 'CANCELLED', 'FAILED')),
  by_id uuid not null,
  at timestamptz not null,
  ended_at timestamptz,
  org_version bigint,
  people integer not null,
  problem text,
  version bigint not null,
  -- Of a planned hire: nobody else may have them.
  email_key text,
  registration_key text
);
create index personnel_action_due on personnel_action (effective_on, id) where state = 'PLANNED';
create index personnel_action_by_subject on personnel_action (subject_id, id);
create index personnel_action_by_state on personnel_action (state, id);
create unique index personnel_action_email on personnel_action (email_key) where state = 'PLANNED';
create unique index personnel_action_registration on personnel_action (registration_key) where state = 'PLANNED';

create table custom_field (
  key text collate "C" primary key,
  label text not null,
  type text not null check (type in ('TEXT', 'NUMBER', 'DATE', 'BOOLEAN', 'CHOICE')),
  choices text[] not null,
  restricted boolean not null,
  version bigint not null
);
