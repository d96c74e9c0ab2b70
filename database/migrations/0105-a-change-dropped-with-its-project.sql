-- A change that waited for the client when the project closed had no answer because nobody could give one any more.
alter table projects.amendments
  drop constraint amendments_ended_as_check,
  add constraint amendments_ended_as_check
    check (ended_as in ('agreed', 'refused', 'withdrawn', 'lapsed', 'overtaken', 'dropped'));
update projects.amendments set ended_as = 'dropped'
  from projects.projects
  where projects.organisation_id = amendments.organisation_id and projects.id = amendments.project_id
    and amendments.ended_as = 'lapsed' and projects.closed_at = amendments.ended_at;
