alter table fact add foreign key (municipality) references municipality (code);
alter table fact enable row level security, force row level security;
create policy own_municipality on fact
  using (municipality = nullif(current_setting('app.tenant', true), ''))
  with check (municipality = nullif(current_setting('app.tenant', true), ''));
grant select, insert, update, delete on fact to holdbar_app;
