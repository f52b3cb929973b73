select create_distributed_table('fact', 'municipality', colocate_with => 'journal');
