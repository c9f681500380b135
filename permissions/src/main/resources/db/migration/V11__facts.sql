-- What rules look at. A person may be in a department that is not known: then they count as in none.
alter table org_member
  add column department_id uuid,
  add column title text,
  add column location text;

create table org_department (
  id uuid primary key,
  code text not null,
  name text not null,
  parent_id uuid
);

-- Departments that the epoch brought, changed or took away.
alter table access_change add column departments uuid[] not null default '{}';

-- The org version up to which all of the above was told. While it is not the version of the chart, people were written by a
-- release that knew no facts: no rule finds anybody, and the whole chart is fetched. So it is now, unless nobody was told.
alter table org_version add column facts_version bigint not null default 0;
