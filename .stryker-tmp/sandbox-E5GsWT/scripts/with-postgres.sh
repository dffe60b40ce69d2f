#!/usr/bin/env bash
# with-postgres.sh CMD…: runs CMD beside a PostgreSQL of its own, on this machine's loopback, with its address in DEPECHE_POSTGRES; stops it after.
# Where PostgreSQL is missing it is installed by root on Debian; elsewhere CMD runs without, and says what it skips.
set -euo pipefail
find_server() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }
bin=$(find_server || true)
if [ -z "$bin" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq && apt-get install -qq -y postgresql >/dev/null || true
  bin=$(find_server || true)
fi
if [ -z "$bin" ]; then
  echo "PostgreSQL is not here: its tests are skipped" >&2
  exec "$@"
fi
home=$(mktemp -d /tmp/depeche-postgres.XXXXXX)
as() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; else "$@"; fi; }
[ "$(id -u)" != 0 ] || chown postgres:postgres "$home"
port=$((20000 + RANDOM % 20000))
stop() { as "$bin/pg_ctl" -D "$home/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$home"; }
trap stop EXIT
as "$bin/initdb" -D "$home/data" -U depeche -A trust -E UTF8 --no-locale >"$home/log" 2>&1
as "$bin/pg_ctl" -D "$home/data" -l "$home/server.log" -w -o "-p $port -k $home -h 127.0.0.1 -c fsync=off" start >>"$home/log" 2>&1 ||
  { cat "$home/log" "$home/server.log" >&2; exit 1; }
export DEPECHE_POSTGRES="postgres://depeche@127.0.0.1:$port/postgres" DEPECHE_POSTGRES_BIN="$bin" DEPECHE_POSTGRES_DATA="$home/data"
"$@"
