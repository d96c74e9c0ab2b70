-- What figures count, for insights: what each pair held, and how many answered what they were asked.
create view meetings.held_by_pair with (security_invoker = true) as
  select organisation_id, edition_id, relationship_id,
    count(*)::int as held,
    (count(*) filter (where held_by = 'both'))::int as held_by_both,
    min(held_on) as first_on,
    (array_agg(held_on order by held_on))[3] as third_on
  from meetings.meetings
  where state = 'held' and counts
  group by organisation_id, edition_id, relationship_id;
grant select on meetings.held_by_pair to binome_app;

-- The closing form asks for 0 to 10 under the key of its exchanges. Who gave which answer stays behind.
create view feedback.check_in_counts with (security_invoker = true) as
  select organisation_id, edition_id, moment,
    count(*)::int as asked,
    count(answers)::int as answered,
    (count(*) filter (where moment = 'closing' and answers ->> 'exchanges' ~ '^\d+$'))::int as rated,
    (count(*) filter (where moment = 'closing' and answers ->> 'exchanges' in ('9', '10')))::int as above_eight,
    (count(*) filter (where moment = 'closing' and answers ->> 'exchanges' in ('8', '9', '10')))::int as eight_or_more
  from feedback.check_ins
  group by organisation_id, edition_id, moment;
grant select on feedback.check_in_counts to binome_app;
