-- No one else may read it: nothing is granted to the program's own role.
create table cookie_secret (
  is_only boolean primary key default true check (is_only),
  secret text not null check (length(secret) >= 32)
);
comment on table cookie_secret is
  'What signs the cookies that a browser holds while it signs in: one for all processes, made by the first to start, '
  'read by the owner alone as a process starts. Of no municipality, and in no backup.';
