-- Whoever speaks for a citizen finds the cases they were let into: few entries of a journal tell of a party.
create index journal_party_idx on journal (municipality, case_id) where kind = 'party-recorded';
