-- A correction stands in the statement in which it was written, or in the first month after it that is not kept: in one month, where
-- it stood in every open one until somebody confirmed. Of a line that was settled it says whose session it was and of which day.
alter table training.corrections
  add column for_month date check (date_trunc('month', for_month::timestamp)::date = for_month),
  add column of_line_id uuid,
  add foreign key (organisation_id, of_line_id) references training.lines;
alter table training.lines
  add column of_on date,
  add constraint a_correction_is_of_a_session check (of_on is null or kind = 'correction');

do $$
declare
  organisation record;
begin
  for organisation in select id, time_zone from people.organisations loop
    perform set_config('app.organisation', organisation.id::text, true);
    update training.corrections
      set for_month = date_trunc('month', written_at at time zone organisation.time_zone)::date;
  end loop;
  perform set_config('app.organisation', '', true);
end $$;

alter table training.corrections alter column for_month set not null;

-- The month that waits for it is one to confirm, also where there is nothing else in it: whoever has left is owed it too.
create or replace view training.unconfirmed_months with (security_invoker = true) as
  select distinct owed.organisation_id, owed.edition_id, owed.mentor_id,
    (
      select min(open_month)::date
      from generate_series(
        date_trunc('month', owed.first_month::timestamp),
        date_trunc('month', owed.first_month::timestamp) + interval '60 months',
        interval '1 month'
      ) open_month
      where not exists (
        select from training.statements
        where statements.organisation_id = owed.organisation_id and statements.edition_id = owed.edition_id
          and statements.mentor_id = owed.mentor_id and statements.month = open_month::date
      )
    ) as month,
    organisations.time_zone
  from (
    select meetings.organisation_id, meetings.edition_id, parties.person_id as mentor_id, meetings.held_on as first_month
    from relationships.parties
    join meetings.meetings on meetings.organisation_id = parties.organisation_id
      and meetings.relationship_id = parties.relationship_id and meetings.state = 'held' and meetings.counts
    where parties.role = 'mentor' and not exists (
      select from training.lines
      where lines.organisation_id = meetings.organisation_id and lines.meeting_id = meetings.id
    )
    union all
    select corrections.organisation_id, corrections.edition_id, corrections.mentor_id, corrections.for_month
    from training.corrections
    where corrections.line_id is null
  ) owed
  join training.pay_terms on pay_terms.organisation_id = owed.organisation_id
    and pay_terms.edition_id = owed.edition_id
    and exists (select from jsonb_array_elements(pay_terms.rates) rate where (rate->>'level')::int = 1)
  join people.organisations on organisations.id = owed.organisation_id;
