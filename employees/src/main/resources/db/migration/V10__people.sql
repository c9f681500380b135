create extension if not exists pg_trgm;

-- One row, locked first by every change of the company: versions are in commit order, and nothing read under the lock
-- can change under it.
create table org_version (
  only_row boolean primary key default true check (only_row),
  version bigint not null,
  last_number integer not null
);
insert into org_version (version, last_number) values (0, 0);

create table department (
  id uuid primary key,
  code text collate "C" not null unique,
  name text not null,
  parent_id uuid references department,
  version bigint not null,
  check (parent_id <> id)
);
create unique index department_code on department (lower(code));

create table employee (
  id uuid primary key,
  number integer not null unique,
  name text not null,
  email text not null,
  registration text not null,
  manager_id uuid references employee,
  department_id uuid references department,
  title text,
  hire_date date,
  status text not null check (status in ('ACTIVE', 'ON_LEAVE', 'TERMINATED')),
  org_version bigint not null,
  version bigint not null,
  -- What lists sort and search by, folded by the service: without accents and case.
  folded_name text collate "C" not null,
  directory_text text not null,
  private_text text not null,
  check (manager_id <> id)
);
create unique index employee_email on employee (lower(email));
create unique index employee_registration on employee (lower(registration));
create index employee_by_name on employee (folded_name, number);
create index employee_by_manager on employee (manager_id, folded_name, number);
create index employee_by_department on employee (department_id, folded_name, number);
create index employee_directory_text on employee using gin (directory_text gin_trgm_ops);
create index employee_private_text on employee using gin (private_text gin_trgm_ops);
