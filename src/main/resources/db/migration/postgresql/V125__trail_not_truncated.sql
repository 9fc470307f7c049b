-- TRUNCATE asks no trigger of rows.
create trigger trail_entry_not_truncated
    before truncate on trail_entry
    for each statement execute function trail_is_append_only();
