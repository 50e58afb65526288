-- What a team may see. The rules are those of package cohort: people and not
-- talks, nothing about fewer than 10, whole rows hidden where a part of one is
-- too small, numbers to the nearest 5 after a little noise. A hidden row stands
-- as one line with nulls; a course that is hidden is not named. doc.go says why.

create schema repcoach_team;
revoke all on schema repcoach_team from public;

-- Noise by the cell key method: the same people always give the same noise,
-- from -2 to 2, and one person more or less draws anew.
create function repcoach_team.noise(keys bigint) returns int
	language sql immutable
	as $$ select (array[-2, -1, -1, 0, 0, 0, 0, 1, 1, 2])[1 + (keys % 256 * 10 / 256)::int] $$;

-- A number of people as it may be shown, or null.
create function repcoach_team.shown(people bigint, keys bigint) returns int
	language sql immutable
	as $$ select case when people >= 10 and people + repcoach_team.noise(keys) >= 10
		then (round((people + repcoach_team.noise(keys)) / 5.0) * 5)::int end $$;

-- One group of a row may be shown if every group of the row may be, and if
-- there are two at least: where everybody gave the same answer, the row would
-- tell what each of them answered.
create function repcoach_team.shown_in_row(people bigint, keys bigint, smallest int, groups bigint) returns int
	language sql immutable
	as $$ select case when smallest is not null and groups >= 2 then repcoach_team.shown(people, keys) end $$;

create view repcoach.numbered as
	select s.*, r.record_key, r.course, r.branch,
		row_number() over (partition by s.rep, s.scenario order by s.week, s.attempt, s.id) as nth,
		row_number() over (partition by s.rep, s.scenario order by s.week desc, s.attempt desc, s.id desc) as nth_last
	from repcoach.session s join repcoach.rep r on r.code = s.rep;

create view repcoach_team.people_by_week with (security_barrier) as
	select week, repcoach_team.shown(count(*), sum(record_key)) as people
	from (select distinct week, rep, record_key from repcoach.numbered) each
	group by week order by week;

create view repcoach_team.people_by_scenario with (security_barrier) as
	select scenario, max(scenario_title) as title, repcoach_team.shown(count(*), sum(record_key)) as people
	from repcoach.numbered where nth_last = 1
	group by scenario order by scenario;

create view repcoach_team.people_by_course with (security_barrier) as
	select course, scenario, repcoach_team.shown(count(*), sum(record_key)) as people
	from repcoach.numbered where nth_last = 1 and course <> ''
	group by course, scenario having repcoach_team.shown(count(*), sum(record_key)) is not null order by course, scenario;

create view repcoach_team.attempts with (security_barrier) as
	with cells as (
		select scenario, case when nth = 1 then '1' when nth <= 3 then '2 to 3' else '4 or more' end as attempts,
			count(*) as people, sum(record_key) as keys
		from repcoach.numbered where nth_last = 1 group by 1, 2),
	rows as (
		select scenario, attempts, repcoach_team.shown_in_row(people, keys,
			case when bool_and(repcoach_team.shown(people, keys) is not null) over w then 1 end, count(*) over w) as people
		from cells window w as (partition by scenario))
	select distinct scenario, case when people is not null then attempts end as attempts, people
	from rows order by 1, 2;

create view repcoach_team.bands with (security_barrier) as
	with cells as (
		select s.scenario, o.id as objective, o.band, count(*) as people, sum(s.record_key) as keys
		from repcoach.numbered s join repcoach.objective o on o.rep = s.rep and o.session = s.id
		where s.nth_last = 1 group by 1, 2, 3),
	rows as (
		select scenario, objective, band, repcoach_team.shown_in_row(people, keys,
			case when bool_and(repcoach_team.shown(people, keys) is not null) over w then 1 end, count(*) over w) as people
		from cells window w as (partition by scenario, objective))
	select distinct scenario, objective, case when people is not null then band end as band, people
	from rows order by 1, 2, 3;

create view repcoach_team.checks with (security_barrier) as
	with cells as (
		select s.scenario, v.objective, v.id as "check", v.verdict, count(*) as people, sum(s.record_key) as keys
		from repcoach.numbered s join repcoach.verdict v on v.rep = s.rep and v.session = s.id
		where s.nth_last = 1 group by 1, 2, 3, 4),
	rows as (
		select scenario, objective, "check", verdict, repcoach_team.shown_in_row(people, keys,
			case when bool_and(repcoach_team.shown(people, keys) is not null) over w then 1 end, count(*) over w) as people
		from cells window w as (partition by scenario, objective, "check"))
	select distinct scenario, objective, "check", case when people is not null then verdict end as verdict, people
	from rows order by 1, 2, 3, 4;

create view repcoach_team.first_to_latest with (security_barrier) as
	with step as (select * from (values ('not_yet', 1), ('starting', 2), ('secure', 3), ('strong', 4)) as b (band, n)),
	both_ends as (
		select f.scenario, f.rep, f.record_key, fo.id as objective, sign(lb.n - fb.n) as change
		from repcoach.numbered f
		join repcoach.numbered l on l.rep = f.rep and l.scenario = f.scenario and l.nth_last = 1 and l.nth > 1
		join repcoach.objective fo on fo.rep = f.rep and fo.session = f.id
		join repcoach.objective lo on lo.rep = l.rep and lo.session = l.id and lo.id = fo.id
		join step fb on fb.band = fo.band join step lb on lb.band = lo.band
		where f.nth = 1),
	cells as (
		select scenario, objective, case change when 1 then 'better' when 0 then 'the same' else 'less' end as change,
			count(*) as people, sum(record_key) as keys
		from both_ends group by 1, 2, 3),
	rows as (
		select scenario, objective, change, repcoach_team.shown_in_row(people, keys,
			case when bool_and(repcoach_team.shown(people, keys) is not null) over w then 1 end, count(*) over w) as people
		from cells window w as (partition by scenario, objective))
	select distinct scenario, objective, case when people is not null then change end as change, people
	from rows order by 1, 2, 3;

create view repcoach_team.confidence with (security_barrier) as
	with ends as (
		select rep, record_key,
			(array_agg(confidence_before order by week, attempt, id) filter (where confidence_before is not null))[1] as before,
			(array_agg(confidence_after order by week desc, attempt desc, id desc) filter (where confidence_after is not null))[1] as after
		from repcoach.numbered group by 1, 2),
	cells as (
		select case sign(after - before) when 1 then 'more confident' when 0 then 'the same' else 'less confident' end as change,
			count(*) as people, sum(record_key) as keys
		from ends where before is not null and after is not null group by 1),
	rows as (
		select change, repcoach_team.shown_in_row(people, keys,
			case when bool_and(repcoach_team.shown(people, keys) is not null) over () then 1 end, count(*) over ()) as people
		from cells)
	select distinct case when people is not null then change end as change, people
	from rows order by 1;

create view repcoach_team.agreement with (security_barrier) as
	with pairs as (
		select s.scenario, v.id as "check", v.rep, s.record_key,
			case when v.by = 'tutor' and v.machine <> '' then v.machine_by || ' and tutor' else 'rules and model' end as judges,
			case when v.by = 'tutor' and v.machine <> '' then v.machine = v.verdict else v.rules = v.verdict end as agree
		from repcoach.numbered s join repcoach.verdict v on v.rep = s.rep and v.session = s.id
		where s.nth_last = 1 and (v.by = 'tutor' and v.machine <> '' or v.by = 'model' and v.rules <> '')),
	cells as (
		select scenario, judges, "check", case when agree then 'the same' else 'different' end as verdicts,
			count(*) as people, sum(record_key) as keys
		from pairs group by 1, 2, 3, 4),
	rows as (
		select scenario, judges, "check", verdicts, repcoach_team.shown_in_row(people, keys,
			case when bool_and(repcoach_team.shown(people, keys) is not null) over w then 1 end, count(*) over w) as people
		from cells window w as (partition by scenario, judges, "check"))
	select distinct scenario, judges, "check", case when people is not null then verdicts end as verdicts, people
	from rows order by 1, 2, 3, 4;
