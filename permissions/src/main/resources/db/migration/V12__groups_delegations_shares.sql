create extension if not exists pg_trgm;

-- People under one name, by hand or by rule.
create table access_group (
  id uuid primary key,
  name text not null,
  description text not null,
  by_rule boolean not null,
  people uuid[] not null,
  groups uuid[] not null,
  departments uuid[] not null,
  titles text[] not null,
  locations text[] not null,
  employments text[] not null,
  created_by uuid not null,
  created_at timestamptz not null,
  removed_at timestamptz,
  version bigint not null
);
create unique index access_group_name on access_group (lower(name)) where removed_at is null;

create table delegation (
  id uuid primary key,
  delegator_id uuid not null,
  delegate_id uuid not null check (delegate_id <> delegator_id),
  valid_from timestamptz not null,
  valid_until timestamptz not null check (valid_until > valid_from),
  reason text not null,
  made_by uuid not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid,
  version bigint not null,
  -- when others were told that it began, and that it ended: each once
  start_told_at timestamptz,
  end_told_at timestamptz
);
create index delegation_delegator on delegation (delegator_id, id);
create index delegation_delegate on delegation (delegate_id, id);
create index delegation_made_by on delegation (made_by, id);
create index delegation_start_due on delegation (valid_from) where start_told_at is null;
create index delegation_end_due on delegation (valid_until) where end_told_at is null;

alter table permission
  drop constraint permission_subject_type_check,
  drop constraint permission_target_type_check,
  add constraint permission_subject_type_check check (subject_type in ('person', 'group')),
  add constraint permission_target_type_check
    check (target_type in ('person', 'subtree', 'group', 'department', 'document')),
  -- of a share: whom the document is about, and what let its maker share it
  add column owner_id uuid,
  add column basis text check (basis in ('ROLE', 'SELF', 'DIRECT', 'LINE', 'GRANT')),
  add column basis_permission uuid,
  add constraint permission_share check ((target_type = 'document') = (owner_id is not null and basis is not null)),
  add constraint permission_basis check ((basis is not distinct from 'GRANT') = (basis_permission is not null)),
  -- the reason as free text search sees it: without accents and case
  add column reason_text text not null default '',
  -- when others were told that it will end soon, and that it ended: each once
  add column expiring_told_at timestamptz,
  add column end_told_at timestamptz;
update permission set reason_text = lower(reason), end_told_at = ended_at;
-- what has run out before there were events of it is no news
update permission set end_told_at = valid_until where end_told_at is null and valid_until <= now();
alter table permission alter column reason_text drop default;
create index permission_reason_text on permission using gin (reason_text gin_trgm_ops) with (fastupdate = off);
create index permission_expiring on permission (valid_until) where expiring_told_at is null and end_told_at is null;
create index permission_end_due on permission (valid_until) where end_told_at is null;

-- Groups and delegations that the epoch brought, changed or ended.
alter table access_change
  add column groups uuid[] not null default '{}',
  add column delegations uuid[] not null default '{}';
