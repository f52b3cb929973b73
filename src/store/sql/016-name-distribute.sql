select create_distributed_table('identity_name', 'municipality', colocate_with => 'journal');
