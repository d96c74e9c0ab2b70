-- What a meeting is about, in a line that either of its two writes.
alter table meetings.meetings add column subject text check (subject <> '');

-- Whether mentors of an edition look back on each session, and those whom they accompany say a word without their name.
alter table programmes.editions add column debriefs boolean not null default false;

do $$
declare
  organisation record;
begin
  for organisation in select id from people.organisations loop
    perform set_config('app.organisation', organisation.id::text, true);
    update programmes.editions as edition set debriefs = true
      from programmes.programmes as programme
      where programme.organisation_id = edition.organisation_id and programme.id = edition.programme_id
        and programme.template = 'reverse';
  end loop;
  perform set_config('app.organisation', '', true);
end $$;

create schema debriefs;
grant usage on schema debriefs to binome_app, binome_worker;

-- What whoever leads a session says of it themselves, and the one thing that they change next time. Read by nobody else.
create table debriefs.own_words (
  organisation_id uuid not null,
  meeting_id uuid not null,
  host_id uuid not null,
  relationship_id uuid not null,
  went_well text not null check (went_well <> ''),
  would_change text not null check (would_change <> ''),
  next_thing text check (next_thing <> ''),
  said_at timestamptz not null,
  primary key (organisation_id, meeting_id, host_id),
  foreign key (organisation_id, meeting_id, host_id) references meetings.attendance on delete cascade
);
select platform.make_tenant('debriefs.own_words');

-- A word of whoever was there, for whoever led it: passed on without a name, with those of four others at least.
create table debriefs.comments (
  organisation_id uuid not null,
  meeting_id uuid not null,
  author_id uuid not null,
  host_id uuid not null,
  relationship_id uuid not null,
  edition_id uuid not null,
  text text not null check (text <> ''),
  -- To the host, once five people said something of their sessions; to the team, once five of the edition did.
  told_host boolean not null default false,
  told_team boolean not null default false,
  primary key (organisation_id, meeting_id, author_id, host_id),
  foreign key (organisation_id, meeting_id, author_id) references meetings.attendance on delete cascade
);
create index on debriefs.comments (organisation_id, edition_id, host_id);
create index on debriefs.comments (organisation_id, relationship_id);
select platform.make_tenant('debriefs.comments');

-- What the team makes of all of them, for each mentor to read.
create table debriefs.summaries (
  organisation_id uuid not null,
  edition_id uuid not null,
  text text not null check (text <> ''),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (organisation_id, edition_id),
  foreign key (organisation_id, edition_id) references programmes.editions
);
select platform.make_tenant('debriefs.summaries');
