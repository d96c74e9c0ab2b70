-- What grows without end is removed by recurring jobs: they may read and delete it, and find it by its age.

grant delete on platform.facts to binome_worker;
create index facts_by_age on platform.facts (dispatched_at) where dispatched_at is not null;

create policy purger on platform.handled_facts to binome_worker using (true) with check (true);
grant select, delete on platform.handled_facts to binome_worker;
create index handled_facts_by_age on platform.handled_facts (handled_at);

grant delete on platform.outbox to binome_worker;
create index outbox_by_age on platform.outbox (sent_at) where sent_at is not null;

create index rate_limits_by_age on platform.rate_limits (resets_at);

grant select, delete on people.sessions to binome_worker;
create index sessions_by_age on people.sessions (expires_at);

grant select, delete on people.sign_in_links to binome_worker;
create index sign_in_links_by_age on people.sign_in_links (expires_at);
