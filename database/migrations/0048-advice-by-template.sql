-- Which advice an edition begins with: that of its programme's template, which editions of before had and did not say.
alter table programmes.editions add column advice text not null default 'cohort';

do $$
declare
  organisation record;
  others integer;
  changed integer;
begin
  for organisation in select id from people.organisations loop
    perform set_config('app.organisation', organisation.id::text, true);
    select count(*) into others from programmes.editions as edition
      join programmes.programmes as programme on programme.organisation_id = edition.organisation_id
        and programme.id = edition.programme_id
      where programme.template in ('alumni', 'peer', 'reverse', 'find-own', 'flash');
    update programmes.editions as edition set advice = programme.template
      from programmes.programmes as programme
      where programme.organisation_id = edition.organisation_id and programme.id = edition.programme_id
        and programme.template in ('alumni', 'peer', 'reverse', 'find-own', 'flash');
    get diagnostics changed = row_count;
    if changed <> others then
      raise exception 'Advice of % editions was to be set, and of % was.', others, changed;
    end if;
  end loop;
  perform set_config('app.organisation', '', true);
end $$;
