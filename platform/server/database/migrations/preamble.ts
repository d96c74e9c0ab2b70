/**
 * What every migration may count on, on both engines. Run as `binome_owner` before the first migration, and
 * again whenever it changes: each statement can be repeated.
 */
export const preamble = `
create schema if not exists platform;
grant usage on schema platform to binome_app, binome_worker;

create table if not exists platform.migrations (
  number integer primary key,
  name text not null,
  checksum text not null,
  applied_at timestamptz not null
);
alter table platform.migrations alter column applied_at drop default;

create extension if not exists unaccent with schema platform;

-- unaccent() may depend on the session's dictionary, so it is not immutable; with the dictionary named, it is.
create or replace function platform.unaccented(value text) returns text
  language sql immutable strict parallel safe
  as $$ select platform.unaccent('platform.unaccent'::regdictionary, value) $$;

create collation if not exists platform.fr (provider = icu, locale = 'fr');

-- Closes a table to every organisation but the transaction's own, for its owner too, and opens it to requests.
create or replace function platform.make_tenant(tenant regclass) returns void
  language plpgsql
  as $$
  begin
    execute format('alter table %s enable row level security', tenant);
    execute format('alter table %s force row level security', tenant);
    -- Once a session has set the organisation, an unset one reads as the empty string and not as null.
    execute format(
      'create policy within_organisation on %s '
      'using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid) '
      'with check (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)',
      tenant
    );
    execute format(
      'grant usage on schema %I to binome_app',
      (select relnamespace::regnamespace from pg_class where oid = tenant)
    );
    execute format('grant select, insert, update, delete on %s to binome_app', tenant);
  end
  $$;
`
