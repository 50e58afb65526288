// Package postgres keeps what reps chose to share in a PostgreSQL database,
// for a union that wants to keep years of it and ask questions of its own.
//
//	db, err := postgres.Open(ctx, "postgres://loader@localhost/union")
//	did, err := db.Load(ctx, paths, inbox.Options{})
//
// Open makes the schema if it is not there (schema.sql), the views (views.sql)
// and two roles to give to people (roles.sql): repcoach_loader may load, and
// repcoach_team may read the views and nothing else. Where the login may not
// make roles, Open says so in DB.NoRoles and the rest still works.
//
// # Loading
//
// Files are read by package inbox, with the same distrust as for a report. A
// newer summary of a rep replaces the older one as a whole, an older one or the
// same again changes nothing, and a withdrawal deletes the rep and is
// remembered, so that a copy found later is not taken. So a load can be run
// again at any time. Quotes are never loaded. Bundles go in by COPY, 500 to a
// transaction, one loader at a time; whatever was committed before a load is
// stopped is there, and running it again does the rest.
//
// # What the views give away
//
// A database invites questions that nobody has thought of, so the views follow
// the rules of package cohort in a form that holds for each number by itself:
//
//   - They count people, each once a row, by their latest talk.
//   - A number below 10 people is null. In a row of groups all of them are, as
//     soon as one is: so nothing can be taken from a total. So they are too
//     where everybody gave the same answer.
//   - Each number carries a noise from -2 to 2 and is then rounded to 5. The
//     noise comes from the people counted (the cell key method of the Office
//     for National Statistics for Census 2021, and of the Australian Bureau of
//     Statistics before it): the same people give the same noise however they
//     are asked for, and one person more or less gives another. So asking
//     again does not wear it off, and two loads do not show who came.
//   - They are security barriers: a function in somebody's WHERE never sees a
//     line that is not shown.
//
// They cannot stop somebody who may read the tables. Give repcoach_team to
// people and keep repcoach_loader for the machine that loads.
//
// # The connection
//
// The address is one of libpq (host, user and so on, also from PGHOST,
// PGPASSWORD and .pgpass). A server on another computer is refused unless the
// connection is encrypted (sslmode=require or better), since what goes over it
// shows who is a member.
package postgres
