-- One row: its lock makes the order of epochs the order of commits.
create table access_epoch (
  only_row boolean primary key default true check (only_row),
  epoch bigint not null
);
insert into access_epoch (epoch) values (0);

-- What each epoch changed, so that an instance that is behind reads no more than that.
create table access_change (
  epoch bigint primary key,
  at timestamptz not null,
  whole_chart boolean not null,
  people uuid[] not null,
  permissions uuid[] not null,
  affected bytea -- RoaringBitmap (portable format) of employee numbers; null: everybody
);
create index access_change_everybody on access_change (epoch) where affected is null;

-- The org chart as the employees service told it: parent pointers, nothing derived.
create table org_version (
  only_row boolean primary key default true check (only_row),
  version bigint not null -- 0: never told
);
insert into org_version (version) values (0);

create table org_member (
  id uuid primary key,
  number integer not null unique check (number >= 0),
  name text not null,
  manager_id uuid,
  employment text not null check (employment in ('ACTIVE', 'ON_LEAVE', 'TERMINATED'))
);

create table permission (
  id uuid primary key,
  subject_type text not null check (subject_type = 'person'),
  subject_id uuid not null,
  target_type text not null check (target_type in ('person', 'subtree')),
  target_id uuid not null,
  level text not null check (level in ('METADATA', 'VIEW', 'EDIT', 'MANAGE')),
  types text[] not null,
  valid_from timestamptz not null,
  valid_until timestamptz check (valid_until > valid_from),
  reason text not null,
  granted_by uuid not null check (granted_by <> subject_id),
  created_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid,
  version bigint not null
);
create index permission_subject on permission (subject_id, id);
create index permission_target on permission (target_id, id);
create index permission_granted_by on permission (granted_by, id);
create index permission_not_ended on permission (id) where ended_at is null;
