-- Two roles to give to people: one may load, one may read the views alone.
do $$ begin
	if not exists (select from pg_roles where rolname = 'repcoach_loader') then create role repcoach_loader nologin; end if;
	if not exists (select from pg_roles where rolname = 'repcoach_team') then create role repcoach_team nologin; end if;
end $$;
grant usage on schema repcoach to repcoach_loader;
grant select on repcoach.version, repcoach.secret to repcoach_loader;
grant select, insert, update, delete on repcoach.rep, repcoach.withdrawn, repcoach.session, repcoach.objective,
	repcoach.verdict, repcoach.flag to repcoach_loader;
grant usage on schema repcoach_team to repcoach_team;
grant select on all tables in schema repcoach_team to repcoach_team;
