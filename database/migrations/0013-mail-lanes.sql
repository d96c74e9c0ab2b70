-- Mail that knows how urgent it is, until when it is worth sending, and who is sending it.

alter table platform.outbox
  -- What it is, in the word of its module: 'sign-in', 'proposal'.
  add column kind text not null default 'other' check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  -- 0 where somebody waits before a screen, 1 for what one act caused, 2 for what goes to many.
  add column priority smallint not null default 1 check (priority between 0 and 2),
  -- Afterwards nobody is helped by it: a link that no longer opens anything is never sent.
  add column worth_until timestamptz,
  -- Written while no mail server was set: never sent by itself.
  add column kept_at timestamptz,
  add column first_failed_at timestamptz,
  -- On the real clock of the process that sends it; one that dies frees it within a minute.
  add column leased_until timestamptz,
  add column unsubscribe_url text,
  add column calendar_method text check (calendar_method in ('REQUEST', 'CANCEL', 'REPLY', 'PUBLISH')),
  add column calendar_body text;

-- What an earlier version wrote without a mail server looks like what it had no time to send: a hand decides.
create policy while_migrating on platform.outbox to binome_owner using (true) with check (true);
update platform.outbox set kept_at = created_at
  where sent_at is null and failed_at is null and attempts = 0;
drop policy while_migrating on platform.outbox;

drop index platform.outbox_to_send;
create index outbox_to_send on platform.outbox (priority, id)
  where sent_at is null and failed_at is null and kept_at is null;
create index outbox_by_address on platform.outbox (to_address);

-- By hand: send it again, or take away what is no longer true before it leaves.
grant update (kept_at, failed_at, first_failed_at, try_after, attempts, last_error)
  on platform.outbox to binome_app;
grant delete on platform.outbox to binome_app;

-- Addresses that the mail server refused, for the organisations that write to them; gone with the next acceptance.
create table platform.refused_addresses (
  organisation_id uuid not null,
  address text not null,
  refused_at timestamptz not null,
  -- The server's reply code and enhanced status (RFC 3463), never its text: '550 5.1.1'.
  reply text not null,
  primary key (organisation_id, address)
);
select platform.make_tenant('platform.refused_addresses');
create policy sender on platform.refused_addresses to binome_worker using (true) with check (true);
grant select, insert, update, delete on platform.refused_addresses to binome_worker;
create index refused_addresses_by_address on platform.refused_addresses (address);
