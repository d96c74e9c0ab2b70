-- Two partners of an edition whose names differ by an accent or a capital are the same to whoever reads them. Those that
-- stand so already keep both, the later ones under a name of their own.
do $$
declare
  organisation record;
begin
  for organisation in select id from people.organisations loop
    perform set_config('app.organisation', organisation.id::text, true);
    update partners.partners set name = left(partners.name, 112) || ' (' || alike.place || ')'
    from (
      select id, row_number() over (partition by edition_id, lower(platform.unaccented(name)) order by added_at, id) as place
      from partners.partners where ended_at is null
    ) as alike
    where alike.id = partners.id and alike.place > 1;
  end loop;
  perform set_config('app.organisation', '', true);
end $$;

drop index partners.one_name_a_partner;
create unique index one_name_a_partner on partners.partners
  (organisation_id, edition_id, lower(platform.unaccented(name))) where ended_at is null;
