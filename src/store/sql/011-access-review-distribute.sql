select create_distributed_table('access_review', 'municipality', colocate_with => 'journal');
