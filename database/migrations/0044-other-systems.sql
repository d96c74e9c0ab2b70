-- Editions that are no cohort: what they call their two roles, and what their form asks for the profile.
alter table programmes.editions
  -- { "mentor": { "one": …, "many": …, "joins": … }, "mentee": … }; null for the usual words.
  add column words jsonb,
  add column asks_profile jsonb not null default '["place"]';

-- What somebody who answered a call said for their profile; gone once they are confirmed, as their name is.
alter table enrolment.applications
  add column profile jsonb,
  add constraint profile_forgotten_once_confirmed check (confirmed_at is null or profile is null);
