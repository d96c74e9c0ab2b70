-- Editions that pair people: nobody waits for a mentor in the others.
create view programmes.with_pairs with (security_invoker = true) as
  select organisation_id, id as edition_id from programmes.editions where pairs;
grant select on programmes.with_pairs to binome_app;
