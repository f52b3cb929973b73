-- Phase 2: run only where Citus is. The municipality is the unit, and everything of one lies on one node.
select create_reference_table('municipality');
select create_distributed_table('journal', 'municipality');
select create_distributed_table('command', 'municipality', colocate_with => 'journal');
select create_distributed_table('identity', 'municipality', colocate_with => 'journal');
select create_distributed_table('case_view', 'municipality', colocate_with => 'journal');
select create_distributed_table('case_search', 'municipality', colocate_with => 'journal');
select create_distributed_table('view_state', 'municipality', colocate_with => 'journal');
select create_distributed_table('access_log', 'municipality', colocate_with => 'journal');
select create_distributed_table('session', 'municipality', colocate_with => 'journal');
select create_distributed_table('draft', 'municipality', colocate_with => 'journal');
select create_distributed_table('setting', 'municipality', colocate_with => 'journal');
select create_distributed_table('user_role', 'municipality', colocate_with => 'journal');
select create_distributed_table('job', 'municipality', colocate_with => 'journal');
select create_distributed_table('document', 'municipality', colocate_with => 'journal');
select create_distributed_table('outbox', 'municipality', colocate_with => 'journal');
