select create_distributed_table('fact_count', 'municipality', colocate_with => 'journal');
select create_distributed_table('fact_change', 'municipality', colocate_with => 'journal');
