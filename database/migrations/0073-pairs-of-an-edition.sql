-- Whether people of an edition are paired: members of workshops, of immersion and of project teams are not, to begin with.
alter table programmes.editions add column pairs boolean not null default true;

do $$
declare
  organisation record;
begin
  for organisation in select id from people.organisations loop
    perform set_config('app.organisation', organisation.id::text, true);
    update programmes.editions as edition set pairs = false
      from programmes.programmes as programme
      where programme.organisation_id = edition.organisation_id and programme.id = edition.programme_id
        and programme.template in ('workshops', 'immersion', 'projects');
  end loop;
  perform set_config('app.organisation', '', true);
end $$;
