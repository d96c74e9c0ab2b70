-- Name, trade and town as they are searched: written with the person, and not made anew for each of ten thousand at each letter typed.
alter table people.people add column directory_text text not null generated always as (
  lower(platform.unaccented(name || ' ' || coalesce(profile ->> 'jobTitle', '') || ' ' || coalesce(profile -> 'place' ->> 'city', '')))
) stored;

create or replace view people.directory with (security_invoker = true) as
  select organisation_id, id, name, email, search_text, profile -> 'place' ->> 'city' as city, profile ->> 'jobTitle' as job_title,
    directory_text
  from people.people;
