-- What the figures of a course are counted from: no name stands in them.
create view training.due_deliverables with (security_invoker = true) as
  select
    placements.organisation_id,
    placements.edition_id,
    placements.started_on + 7 * expected.due_week - 1 as due_on,
    first.placement_id is not null as handed,
    coalesce(not first.is_late, false) as in_time
  from training.placements
  join training.expected on expected.organisation_id = placements.organisation_id
    and expected.project_id = placements.project_id and expected.removed_at is null
  left join training.handed as first on first.organisation_id = placements.organisation_id
    and first.placement_id = placements.id and first.expected_id = expected.id and first.version = 1
  -- Who went on to another project before it was due owes nothing more of it.
  where placements.ended_on is null or placements.started_on + 7 * expected.due_week - 1 < placements.ended_on;
grant select on training.due_deliverables to binome_app;

create view training.standing_placements with (security_invoker = true) as
  select organisation_id, edition_id, blocked_since is not null as blocked
  from training.placements where ended_on is null;
grant select on training.standing_placements to binome_app;

create view training.defence_results with (security_invoker = true) as
  select organisation_id, edition_id, starts_at, result from training.defences;
grant select on training.defence_results to binome_app;
