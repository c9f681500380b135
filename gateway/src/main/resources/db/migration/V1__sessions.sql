-- Spring Session's own layout (schema-postgresql.sql of 4.0).
create table spring_session (
  primary_id            char(36) not null,
  session_id            char(36) not null,
  creation_time         bigint   not null,
  last_access_time      bigint   not null,
  max_inactive_interval int      not null,
  expiry_time           bigint   not null,
  principal_name        varchar(100),
  constraint spring_session_pk primary key (primary_id)
);

create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id char(36)     not null,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea        not null,
  constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
  constraint spring_session_attributes_fk foreign key (session_primary_id)
    references spring_session (primary_id) on delete cascade
);

-- Spring Security's layout for OAuth tokens, with two differences: the key is a session and not a person, so that the
-- row goes with the session, and times have a zone.
create table oauth2_authorized_client (
  client_registration_id  varchar(100)  not null,
  principal_name          char(36)      not null references spring_session (primary_id) on delete cascade,
  access_token_type       varchar(100)  not null,
  access_token_value      bytea         not null,
  access_token_issued_at  timestamptz   not null,
  access_token_expires_at timestamptz   not null,
  access_token_scopes     varchar(1000),
  refresh_token_value     bytea,
  refresh_token_issued_at timestamptz,
  created_at              timestamptz   not null default current_timestamp,
  primary key (client_registration_id, principal_name)
);

create index oauth2_authorized_client_session on oauth2_authorized_client (principal_name);
