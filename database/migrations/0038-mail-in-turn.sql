-- Mail leaves one of each organisation in turn: the next of each is found without reading all that waits.

drop index platform.outbox_to_send;
create index outbox_to_send on platform.outbox
  (priority, coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'), id)
  where sent_at is null and failed_at is null and kept_at is null;
