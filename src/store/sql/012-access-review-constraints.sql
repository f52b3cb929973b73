alter table access_review add foreign key (municipality) references municipality (code);
alter table access_review add foreign key (municipality, access_id) references access_log (municipality, access_id);
create index on access_log (municipality, at);
alter table access_review enable row level security, force row level security;
create policy own_municipality on access_review
  using (municipality = nullif(current_setting('app.tenant', true), ''))
  with check (municipality = nullif(current_setting('app.tenant', true), ''));
grant select, insert on access_review to holdbar_app;
