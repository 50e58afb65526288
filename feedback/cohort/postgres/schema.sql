-- What reps chose to share, as tidy rows: one for each talk, objective, check
-- and kind of flag. Nobody but the owner and the loader may read this schema;
-- a team reads the views of repcoach_team. Quotes are never loaded.

create schema repcoach;
revoke all on schema repcoach from public;

create table repcoach.version (n int not null);
insert into repcoach.version values (1);

-- The salt of the record keys. Whoever has it could undo the small noise that
-- the views add.
create table repcoach.secret (salt text not null);
insert into repcoach.secret values (gen_random_uuid()::text || gen_random_uuid()::text);

create table repcoach.rep (
	code       text primary key,   -- random, made by the rep
	record_key smallint not null,  -- 0 to 255, from the code and the salt
	issue      int not null,       -- which of the rep's summaries this is
	checksum   text not null,
	course     text not null,      -- empty where the rep left it out
	branch     text not null,
	program    text not null,
	consent    text not null,      -- the level: scores or quotes
	loaded     timestamptz not null default now()
);

create table repcoach.withdrawn (
	code text primary key,
	week text not null
);

create table repcoach.session (
	rep               text not null references repcoach.rep (code) on delete cascade,
	id                text not null,
	week              text not null,      -- ISO week, 2026-W47
	attempt           int not null,
	scenario          text not null,
	scenario_title    text not null,
	scenario_hash     text not null,
	partner           text not null,
	difficulty        text not null,
	outcome           text not null,
	stars             smallint,
	confidence_before smallint,
	confidence_after  smallint,
	rep_turns         int not null,
	rep_word_share    double precision not null,
	open_questions    int not null,
	closed_questions  int not null,
	reflections       int not null,
	longest_rep_turn  int not null,
	first_ask_turn    int not null,       -- 0: never asked
	primary key (rep, id)
);

create table repcoach.objective (
	rep     text not null,
	session text not null,
	id      text not null,
	title   text not null,
	band    text not null check (band in ('not_yet', 'starting', 'secure', 'strong', 'not_scored')),
	primary key (rep, session, id),
	foreign key (rep, session) references repcoach.session (rep, id) on delete cascade
);

create table repcoach.verdict (
	rep        text not null,
	session    text not null,
	objective  text not null,
	id         text not null,
	verdict    text not null check (verdict in ('yes', 'no', 'unsure', 'not_scored')),
	by         text not null check (by in ('', 'rules', 'model', 'tutor')),
	machine    text not null,  -- what a tutor overruled; empty where none did
	machine_by text not null,
	rules      text not null,  -- what rules alone said, where a model judged as well
	primary key (rep, session, objective, id),
	foreign key (rep, session, objective) references repcoach.objective (rep, session, id) on delete cascade
);

create table repcoach.flag (
	rep     text not null,
	session text not null,
	kind    text not null,
	count   int not null,
	primary key (rep, session, kind),
	foreign key (rep, session) references repcoach.session (rep, id) on delete cascade
);

create index on repcoach.session (scenario, week);
create index on repcoach.session (week);
create index on repcoach.rep (course, branch);
create index on repcoach.objective (id, band);
create index on repcoach.verdict (id, verdict);
