-- How many on each side of an edition have a place that no pair takes, for later modules, as enrolment.sides counts all.
create view enrolment.free_sides with (security_invoker = true) as
  select enrolments.organisation_id, enrolments.edition_id,
    (count(*) filter (where enrolments.role = 'mentor'))::int as mentors,
    (count(*) filter (where enrolments.role = 'mentee'))::int as mentees
  from enrolment.enrolments
  left join platform.places
    on places.organisation_id = enrolments.organisation_id
    and places.kind = 'enrolment'
    and places.id = enrolments.id
  where enrolments.status = 'enrolled' and enrolments.capacity_pairs > coalesce(places.taken, 0)
  group by enrolments.organisation_id, enrolments.edition_id;
grant select on enrolment.free_sides to binome_app;
