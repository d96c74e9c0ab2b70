-- Whoever let a place lapse that was held for them was not without one.
create or replace view workshops.seat_counts with (security_invoker = true) as
  select
    workshops.organisation_id,
    workshops.edition_id,
    workshops.id as workshop_id,
    workshops.host_id,
    workshops.starts_at + workshops.minutes * interval '1 minute' as ends_at,
    workshops.places,
    (count(*) filter (where seats.state = 'coming'))::int as coming,
    (count(*) filter (where seats.state in ('waiting', 'offered')))::int as without_place,
    (count(*) filter (where seats.came is not null))::int as came,
    (count(*) filter (where seats.came is not null and seats.state = 'coming'))::int as came_of_coming,
    (count(*) filter (where seats.rating is not null))::int as answered,
    (count(*) filter (where seats.rating >= 3))::int as satisfied,
    (count(*) filter (where seats.learnt))::int as learnt
  from workshops.workshops
  left join workshops.seats on seats.organisation_id = workshops.organisation_id and seats.workshop_id = workshops.id
  where workshops.status = 'scheduled'
  group by workshops.organisation_id, workshops.id;
