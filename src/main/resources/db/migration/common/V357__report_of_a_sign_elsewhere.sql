-- Whoever scans a sign sees the name and address of its place, and can say that the sign hangs somewhere else.
alter table report drop constraint report_kind;
alter table report add constraint report_kind
    check (kind in ('CLOSED', 'NO_SIGN', 'TURNED_AWAY', 'TREATED_BADLY', 'HARMED', 'NOT_REAL', 'SIGN_ELSEWHERE'));
alter table report drop constraint report_grave_by_kind;
alter table report add constraint report_grave_by_kind check (
    grave = (kind in ('TURNED_AWAY', 'TREATED_BADLY', 'HARMED', 'NOT_REAL', 'SIGN_ELSEWHERE')));
