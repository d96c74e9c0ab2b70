-- Who had signed in before first visits were noted: where an account belongs to one organisation, it was there.
create policy while_migrating on people.people to binome_owner using (true) with check (true);
update people.people set joined_at = accounts.proved_at
  from people.accounts
  where accounts.id = people.account_id and accounts.proved_at is not null and people.joined_at is null
    and not exists (
      select from people.people other where other.account_id = accounts.id and other.id <> people.id
    );
drop policy while_migrating on people.people;
