-- Where a party is told by mail that something has come: beside the identity, since it is as much of a person as the name.
alter table identity add column mail text check (mail <> '' and length(mail) <= 254);
comment on column identity.mail is
  'Where the party has asked to be told that something is new. Null where they have not, or no longer. In no case and in no queue.';
