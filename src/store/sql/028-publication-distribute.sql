select create_distributed_table('publication', 'municipality', colocate_with => 'journal');
