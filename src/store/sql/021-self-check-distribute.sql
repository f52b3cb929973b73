select create_distributed_table('self_check', 'municipality', colocate_with => 'journal');
