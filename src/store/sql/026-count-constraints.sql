alter table fact_count add foreign key (municipality) references municipality (code);
alter table fact_count enable row level security, force row level security;
create policy own_municipality on fact_count
  using (municipality = nullif(current_setting('app.tenant', true), ''))
  with check (municipality = nullif(current_setting('app.tenant', true), ''));
grant select, insert, update, delete on fact_count to holdbar_app;
alter table fact_change add foreign key (municipality) references municipality (code);
alter table fact_change enable row level security, force row level security;
create policy own_municipality on fact_change
  using (municipality = nullif(current_setting('app.tenant', true), ''))
  with check (municipality = nullif(current_setting('app.tenant', true), ''));
grant select, insert, update, delete on fact_change to holdbar_app;
