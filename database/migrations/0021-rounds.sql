-- An edition publishes as many rounds as it needs, one after the other.
drop index matching.one_publication;
create unique index one_publication_under_way on matching.publications (organisation_id, edition_id)
  where done_at is null and void_at is null;

-- Who is, or was, paired with whom in a programme: what a next round may not move, and may not make again. A projection,
-- from what later modules announce.
create table matching.standing_pairs (
  organisation_id uuid not null,
  relationship_id uuid not null,
  programme_id uuid not null,
  edition_id uuid not null,
  mentor_enrolment_id uuid not null,
  mentee_enrolment_id uuid not null,
  mentor_person_id uuid not null,
  mentee_person_id uuid not null,
  -- Living: proposed or active. Former: declined or ended. Free to be made again: lapsed or withdrawn.
  standing text not null check (standing in ('living', 'former', 'free')),
  since timestamptz not null,
  primary key (organisation_id, relationship_id),
  foreign key (organisation_id, edition_id) references programmes.editions
);
create index standing_pairs_by_programme on matching.standing_pairs (organisation_id, programme_id);
select platform.make_tenant('matching.standing_pairs');

alter table relationships.stopped_pairs drop constraint stopped_pairs_reason_check;
alter table relationships.stopped_pairs
  add constraint stopped_pairs_reason_check check (reason in ('no-place', 'withdrawn', 'former'));

do $$
declare
  organisation uuid;
  due int;
  done int;
begin
  for organisation in select id from people.organisations loop
    perform set_config('app.organisation', organisation::text, true);
    select count(*) into due from relationships.relationships
      where kind = 'pair' and status in ('proposed', 'active', 'declined', 'ended');
    insert into matching.standing_pairs (organisation_id, relationship_id, programme_id, edition_id,
        mentor_enrolment_id, mentee_enrolment_id, mentor_person_id, mentee_person_id, standing, since)
      select pair.organisation_id, pair.id, edition.programme_id, pair.edition_id,
        mentor.enrolment_id, mentee.enrolment_id, mentor.person_id, mentee.person_id,
        case when pair.status in ('proposed', 'active') then 'living' else 'former' end,
        coalesce(pair.ended_at, pair.declined_at, pair.proposed_at)
      from relationships.relationships pair
      join programmes.editions edition
        on edition.organisation_id = pair.organisation_id and edition.id = pair.edition_id
      join relationships.parties mentor
        on mentor.organisation_id = pair.organisation_id and mentor.relationship_id = pair.id and mentor.role = 'mentor'
      join relationships.parties mentee
        on mentee.organisation_id = pair.organisation_id and mentee.relationship_id = pair.id and mentee.role = 'mentee'
      where pair.kind = 'pair' and pair.status in ('proposed', 'active', 'declined', 'ended');
    get diagnostics done = row_count;
    if done <> due then
      raise exception 'Standing pairs: % of % of organisation %', done, due, organisation;
    end if;
  end loop;
  perform set_config('app.organisation', '', true);
end $$;
