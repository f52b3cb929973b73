create table view_state (
  municipality text not null,
  projection text not null,
  rebuilt_at timestamptz(3) not null,
  primary key (municipality)
);
comment on table view_state is
  'Which version of the program''s projection the views of a municipality were last rebuilt by.';
