select create_distributed_table('view_state', 'municipality', colocate_with => 'journal');
