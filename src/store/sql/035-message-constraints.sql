create index on outbox (municipality, message_id) where message_id is not null;
