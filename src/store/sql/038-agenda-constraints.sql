-- What the visitation committee is to look at, by day: few of many cases.
create index case_view_on_agenda on case_view (municipality, next_due_on, case_id)
  where deadlines @> '[{"kind": "udvalg"}]'::jsonb;
