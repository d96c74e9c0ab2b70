-- What figures count beyond meetings: on which side of a pair somebody stands, and what became of its dates.
create view relationships.sides with (security_invoker = true) as
  select parties.organisation_id, parties.relationship_id, relationships.edition_id, parties.person_id, parties.role
  from relationships.parties
  join relationships.relationships
    on relationships.organisation_id = parties.organisation_id and relationships.id = parties.relationship_id;
grant select on relationships.sides to binome_app;

create view meetings.dates_by_state with (security_invoker = true) as
  select organisation_id, edition_id, state, held_by, count(*)::int as meetings,
    count(distinct relationship_id)::int as pairs
  from meetings.meetings
  where state <> 'held' or counts
  group by organisation_id, edition_id, state, held_by;
grant select on meetings.dates_by_state to binome_app;
