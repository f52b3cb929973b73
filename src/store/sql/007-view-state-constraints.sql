alter table view_state add foreign key (municipality) references municipality (code);
alter table view_state enable row level security, force row level security;
create policy own_municipality on view_state
  using (municipality = nullif(current_setting('app.tenant', true), ''))
  with check (municipality = nullif(current_setting('app.tenant', true), ''));
grant select, insert, update on view_state to holdbar_app;
