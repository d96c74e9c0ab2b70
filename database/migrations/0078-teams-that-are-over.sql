-- Who worked on a project that is closed is still read in its team, and may join another.
alter table projects.members add column over_at timestamptz;
update projects.members set over_at = projects.closed_at from projects.projects
  where projects.organisation_id = members.organisation_id and projects.id = members.project_id and projects.closed_at is not null;
drop index projects.one_team_a_junior;
create unique index one_team_a_junior on projects.members (organisation_id, edition_id, person_id)
  where role = 'junior' and left_at is null and over_at is null;
