-- What the channel says later of a letter it has taken: found by the number that the letter bears out there.
alter table outbox add column message_id uuid;
alter table outbox add column reported_at timestamptz(3);
alter table outbox add column delivered_at timestamptz(3);
comment on column outbox.message_id is
  'The number of the letter at its channel, written before it is first sent. Null: not tried yet, or a channel that tells nothing.';
comment on column outbox.reported_at is
  'When the last thing that the channel told happened, by its clock: what is told again, or late, changes nothing.';
comment on column outbox.delivered_at is
  'When it came to lie with the receiver, by the clock of the channel. Null: not told.';
