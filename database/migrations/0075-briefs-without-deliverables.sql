-- Whether a client's brief, once it said all the rest, said what is to be delivered. Null while it has not, and where the team wrote it.
alter table projects.projects add column forgot_deliverables boolean;

-- One line a brief that a client wrote: what figures are counted from.
create view projects.brief_counts with (security_invoker = true) as
  select organisation_id, edition_id, forgot_deliverables from projects.projects where forgot_deliverables is not null;
grant select on projects.brief_counts to binome_app;
