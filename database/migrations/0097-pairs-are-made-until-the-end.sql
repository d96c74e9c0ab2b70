-- No round is prepared of an edition that is over.
create or replace view programmes.with_pairs with (security_invoker = true) as
  select organisation_id, id as edition_id, ends_on from programmes.editions where pairs;
