create trigger trail_entry_append_only
    before update, delete on trail_entry
    for each row call 'kz.pana.audit.AppendOnly';
