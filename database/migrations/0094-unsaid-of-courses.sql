-- What a mentor's week asks of them, all in one step: meetings of a course that have passed without a word of anybody. One that was planned
-- beside the weekly hour is asked there too, and so counted beside "My week".
create view training.unsaid with (security_invoker = true) as
  select meetings.organisation_id, meetings.edition_id, meetings.id as meeting_id, meetings.starts_at,
    parties.person_id as mentor_id
  from meetings.meetings
  join programmes.course_terms on course_terms.organisation_id = meetings.organisation_id
    and course_terms.edition_id = meetings.edition_id
  join relationships.relationships on relationships.organisation_id = meetings.organisation_id
    and relationships.id = meetings.relationship_id and relationships.status = 'active'
  join relationships.parties on parties.organisation_id = meetings.organisation_id
    and parties.relationship_id = meetings.relationship_id and parties.role = 'mentor' and parties.left_at is null
  where meetings.starts_at is not null and meetings.state = 'unconfirmed';
grant select on training.unsaid to binome_app;
