-- A question that a jury asked at a real defence: said by the jury with its result, or by a mentor who adds it.
alter table training.questions add column asked_by_jury boolean not null default false;

-- What a mentor has to confirm once its month is over: months with a session held, counted where every level has a rate.
create view training.unconfirmed_months with (security_invoker = true) as
  select distinct meetings.organisation_id, meetings.edition_id, parties.person_id as mentor_id,
    date_trunc('month', meetings.held_on)::date as month, organisations.time_zone
  from relationships.parties
  join meetings.meetings on meetings.organisation_id = parties.organisation_id
    and meetings.relationship_id = parties.relationship_id and meetings.state = 'held' and meetings.counts
  join training.pay_terms on pay_terms.organisation_id = meetings.organisation_id
    and pay_terms.edition_id = meetings.edition_id
    and exists (select from jsonb_array_elements(pay_terms.rates) rate where (rate->>'level')::int = 1)
  join people.organisations on organisations.id = meetings.organisation_id
  where parties.role = 'mentor' and not exists (
    select from training.lines
    where lines.organisation_id = meetings.organisation_id and lines.meeting_id = meetings.id
  ) and not exists (
    select from training.statements
    where statements.organisation_id = meetings.organisation_id and statements.edition_id = meetings.edition_id
      and statements.mentor_id = parties.person_id and statements.month = date_trunc('month', meetings.held_on)::date
  );
grant select on training.unconfirmed_months to binome_app;
