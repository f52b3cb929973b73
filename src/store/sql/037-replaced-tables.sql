-- A letter that a channel refused may go by another: then the first is tried no more.
alter table outbox add column replaced_by uuid;
comment on column outbox.replaced_by is
  'The dispatch that carries the same document to the same receiver instead. Null: none. What was replaced is not tried again.';
