-- The calendar whose busy times somebody lends to their week: its address, which is a secret of theirs, and when they are busy; never
-- what anything is called.
alter table meetings.weeks
  add column feed_address text check (length(feed_address) <= 2000),
  add column feed_spans jsonb not null default '[]' check (jsonb_typeof(feed_spans) = 'array'),
  add column feed_partly boolean not null default false,
  add column feed_read_at timestamptz,
  add column feed_trouble text check (
    feed_trouble in ('not-an-address', 'inside', 'unreachable', 'refused', 'too-slow', 'too-large', 'no-calendar', 'too-much')
  ),
  add column feed_due_at timestamptz,
  add constraint weeks_feed_check check (
    (feed_address is null) = (feed_due_at is null)
    and (feed_address is not null or (feed_spans = '[]' and feed_read_at is null and feed_trouble is null))
  );
create index weeks_feeds_due on meetings.weeks (organisation_id, feed_due_at) where feed_address is not null;
