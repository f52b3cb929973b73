-- The municipality becomes a word of each of its cases, so that the index finds words within one municipality.
alter table case_search drop column words;
alter table case_search add column words tsvector not null generated always as (
  array_to_tsvector(array['kommune:' || municipality])
    || setweight(to_tsvector('danish'::regconfig, title), 'A')
    || to_tsvector('danish'::regconfig, body)
) stored;
