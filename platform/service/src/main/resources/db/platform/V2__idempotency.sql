create table idempotency (
  person text not null,
  route text not null,
  key text not null,
  request_hash text not null,
  resource_id text not null,
  created_at timestamptz not null default clock_timestamp(),
  primary key (person, route, key)
);
create index idempotency_created on idempotency (created_at);
