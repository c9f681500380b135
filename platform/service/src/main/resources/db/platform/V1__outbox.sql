create table outbox_head (
  only_row boolean primary key default true check (only_row),
  position bigint not null
);
insert into outbox_head (position) values (0);

create table outbox (
  position bigint primary key,
  topic text not null,
  key text not null,
  event_id uuid not null,
  type text not null,
  source text not null,
  time timestamptz not null,
  subject text not null,
  data jsonb not null,
  published_at timestamptz
);
create index outbox_unpublished on outbox (position) where published_at is null;
create index outbox_published on outbox (published_at) where published_at is not null;
