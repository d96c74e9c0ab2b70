-- Work between transactions keeps its Idempotency-Key before it has an answer; `answered_at` is then when it began.
alter table platform.idempotent_answers add column is_answered boolean not null default true;
grant delete on platform.idempotent_answers to binome_app;

-- One matching at a time for an edition. What stood here belongs to processes that have ended.
delete from matching.computations;
create unique index computations_of_edition on matching.computations (organisation_id, edition_id)
  where cancelled_at is null;
