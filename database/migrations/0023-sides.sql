-- How many stand on each side of an edition, for later modules: they count people without reading anything of them.
create view enrolment.sides with (security_invoker = true) as
  select organisation_id, edition_id,
    (count(*) filter (where role = 'mentor'))::int as mentors,
    (count(*) filter (where role = 'mentee'))::int as mentees
  from enrolment.enrolments
  where status = 'enrolled'
  group by organisation_id, edition_id;
grant select on enrolment.sides to binome_app;
