-- The cases of a municipality, those last changed first.
create index on case_view (municipality, updated_at, case_id);

-- What is ranked is bounded, or a common word would take a time that grows with the country. Where more cases have the
-- words than that, those among the thousand last changed are ranked, and others where these are too few for a page.
drop function find_cases(tsquery, integer);
create function find_cases(wanted tsquery, most integer, most_ranked integer)
returns table (case_id text, title text, body text, rank real, hits bigint)
language sql
stable
security definer
set search_path = pg_catalog, public, pg_temp
-- The index on words is the way in, whatever the planner thinks of words it can't see.
set enable_seqscan = off
as $$
  with hit as materialized (
    select s.case_id, s.title, s.body, s.words
    from case_search s
    -- Not a bare column, or every key of the municipality would be gathered beside the words.
    where s.municipality || '' = nullif(current_setting('app.tenant', true), '')
      and s.words @@ (wanted && ('''kommune:' || current_setting('app.tenant', true) || '''')::tsquery)
    limit most_ranked + 1
  ),
  latest as materialized (
    select s.case_id, s.title, s.body, s.words
    from (
      select v.case_id
      from case_view v
      where v.municipality = nullif(current_setting('app.tenant', true), '')
        and (select count(*) from hit) > most_ranked
      order by v.updated_at desc, v.case_id desc
      limit 1000
    ) as v
    cross join lateral (
      select * from case_search
      where municipality = nullif(current_setting('app.tenant', true), '')
        and case_id = v.case_id
        and words @@ wanted
      offset 0
    ) as s
    limit most_ranked
  ),
  chosen as (
    select * from latest
    union all
    select * from hit
    where (select count(*) from latest) < most
      and hit.case_id not in (select latest.case_id from latest)
  )
  select c.case_id, c.title, c.body, ts_rank(c.words, wanted) as rank, (select count(*) from hit) as hits
  from chosen c
  order by rank desc, c.case_id
  limit most
$$;

revoke all on function find_cases from public;
grant execute on function find_cases to holdbar_app;
