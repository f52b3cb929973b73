alter table self_check add foreign key (municipality) references municipality (code);
alter table self_check enable row level security, force row level security;
create policy own_municipality on self_check
  using (municipality = nullif(current_setting('app.tenant', true), ''))
  with check (municipality = nullif(current_setting('app.tenant', true), ''));
grant select, insert on self_check to holdbar_app;
-- The decisions of a period are looked up whenever a sample is drawn; few entries are one.
create index on journal (municipality, effective_on) where kind = 'decision-sent';
