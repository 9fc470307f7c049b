-- Where there is a role for the portal alone, it owns nothing: it reads and writes, and into the trail it only inserts.
-- Migrations run under the role that owns the tables (spring.flyway.user), see docker-compose.yml.
do $$
declare
    portal constant name := 'pana_portal';
begin
    if exists (select from pg_roles where rolname = portal) and current_user <> portal then
        execute format('grant usage on schema %I to %I', current_schema(), portal);
        execute format('grant select, insert, update, delete on all tables in schema %I to %I', current_schema(), portal);
        execute format('grant usage, select on all sequences in schema %I to %I', current_schema(), portal);
        execute format('revoke update, delete, truncate, references, trigger on trail_entry from %I', portal);
        execute format('revoke insert, update, delete on flyway_schema_history from %I', portal);
    end if;
end $$;
