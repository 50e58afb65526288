// Package journal keeps practice sessions on disk: one append-only file each.
package journal
