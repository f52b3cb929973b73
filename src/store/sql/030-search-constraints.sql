-- A common word leads the index to the cases of the whole country before it comes to those of one municipality. So a
-- municipality of many cases is asked first how common the word is there: where a good part of the hundred cases last
-- changed have it, the thousand last changed are looked through one by one, and if they fill the page the index is not
-- asked.
create or replace function find_cases(wanted tsquery, most integer, most_ranked integer)
returns table (case_id text, title text, body text, rank real, hits bigint)
language sql
stable
security definer
set search_path = pg_catalog, public, pg_temp
-- The index on words is the way in, whatever the planner thinks of words it can't see.
set enable_seqscan = off
as $$
  with common as materialized (
    select count(*) >= 8 and exists (
      select from case_view
      where municipality = nullif(current_setting('app.tenant', true), '')
      offset 1000
    ) as is_common
    from (
      select v.case_id
      from case_view v
      where v.municipality = nullif(current_setting('app.tenant', true), '')
      order by v.updated_at desc, v.case_id desc
      limit 100
    ) as v
    cross join lateral (
      select from case_search
      where municipality = nullif(current_setting('app.tenant', true), '')
        and case_id = v.case_id
        and words @@ wanted
      offset 0
    ) as s
  ),
  in_sight as materialized (
    select s.case_id, s.title, s.body, s.words
    from (
      select v.case_id
      from case_view v
      where v.municipality = nullif(current_setting('app.tenant', true), '')
        and (select is_common from common)
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
  hit as materialized (
    select s.case_id, s.title, s.body, s.words
    from case_search s
    where (select count(*) from in_sight) < most
      -- Not a bare column, or every key of the municipality would be gathered beside the words.
      and s.municipality || '' = nullif(current_setting('app.tenant', true), '')
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
    select * from in_sight
    where (select count(*) from in_sight) >= most
    union all
    select * from latest
    union all
    select * from hit
    where (select count(*) from latest) < most
      and hit.case_id not in (select latest.case_id from latest)
  )
  select c.case_id, c.title, c.body, ts_rank(c.words, wanted) as rank,
    -- Where the index was not asked, nobody knows how many have the words: more than were ranked may.
    case when (select count(*) from in_sight) >= most then most_ranked + 1 else (select count(*) from hit) end as hits
  from chosen c
  order by rank desc, c.case_id
  limit most
$$;
