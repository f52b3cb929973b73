alter table publication add foreign key (municipality) references municipality (code);
create index on publication (municipality, case_id);
create index on publication (publication_id);
create index on publication using gin (words);
alter table publication enable row level security, force row level security;
create policy own_municipality on publication
  using (municipality = nullif(current_setting('app.tenant', true), ''))
  with check (municipality = nullif(current_setting('app.tenant', true), ''));
-- What was approved for everyone is the one thing that everyone may read.
create policy published_to_all on publication for select using (true);
grant select, insert, update, delete on publication to holdbar_app;
