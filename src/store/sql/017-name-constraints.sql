alter table identity_name add foreign key (municipality) references municipality (code);
alter table identity_name add foreign key (municipality, party_id) references identity (municipality, party_id);
-- Comparing letters tells nothing of what was compared, so this index is used under row-level security, as `like` would not.
create index on identity_name (municipality, ending, party_id);
alter table identity_name enable row level security, force row level security;
create policy own_municipality on identity_name
  using (municipality = nullif(current_setting('app.tenant', true), ''))
  with check (municipality = nullif(current_setting('app.tenant', true), ''));
grant select, insert, delete on identity_name to holdbar_app;

-- The names there are. One municipality at a time, as everything is read.
do $$
declare
  here text;
begin
  for here in select code from municipality loop
    perform set_config('app.tenant', here, true);
    insert into identity_name (municipality, party_id, place, ending)
    select i.municipality, i.party_id, place, array_to_string(i.words[place:], ' ')
    from (
      select municipality, party_id, string_to_array(btrim(regexp_replace(lower(name), '\s+', ' ', 'g')), ' ') as words
      from identity
      where municipality = here
    ) as i
    cross join lateral generate_series(1, cardinality(i.words)) as place
    where i.words[place] <> '';
  end loop;
  perform set_config('app.tenant', '', true);
end
$$;
