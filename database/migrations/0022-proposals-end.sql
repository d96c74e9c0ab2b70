-- A proposal waits until then, and lapses. Null: made by a version that knew no deadline; it is given one.
alter table relationships.relationships add column answer_by timestamptz;
