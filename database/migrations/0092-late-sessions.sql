-- A session that is said once its month was confirmed stands in the first month after it that is not: that one waits.
create or replace view training.unconfirmed_months with (security_invoker = true) as
  select distinct meetings.organisation_id, meetings.edition_id, parties.person_id as mentor_id,
    (
      select min(open_month)::date
      from generate_series(
        date_trunc('month', meetings.held_on::timestamp),
        date_trunc('month', meetings.held_on::timestamp) + interval '60 months',
        interval '1 month'
      ) open_month
      where not exists (
        select from training.statements
        where statements.organisation_id = meetings.organisation_id and statements.edition_id = meetings.edition_id
          and statements.mentor_id = parties.person_id and statements.month = open_month::date
      )
    ) as month,
    organisations.time_zone
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
  );
