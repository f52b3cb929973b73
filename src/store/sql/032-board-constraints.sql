-- The board is an authority of its own beside the municipalities (src/stages/10-board/board.ts).
insert into municipality (code, name)
values ('0001', 'Ankestyrelsen')
on conflict (code) do nothing;
