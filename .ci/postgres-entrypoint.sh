#!/bin/sh
# The entry point of the image that postgres-image.sh makes; runs as the user postgres.
set -eu

: "${POSTGRES_USER:=postgres}"
: "${POSTGRES_DB:=$POSTGRES_USER}"

case "${1:-postgres}" in
-*) set -- postgres "$@" ;;
esac

if [ "$1" = postgres ]; then
    if [ ! -s "$PGDATA/PG_VERSION" ]; then
        if [ -z "${POSTGRES_PASSWORD:-}" ]; then
            echo "POSTGRES_PASSWORD is missing." >&2
            exit 1
        fi
        # A file, since initdb takes no password from the environment; gone before the server starts.
        (umask 077 && printf '%s\n' "$POSTGRES_PASSWORD" >/tmp/password)
        # shellcheck disable=SC2086 # Several options in one variable, as in the published image.
        initdb -U "$POSTGRES_USER" --auth-local=trust --auth-host=scram-sha-256 --pwfile=/tmp/password \
            -E UTF8 --locale=C.UTF-8 ${POSTGRES_INITDB_ARGS:-}
        rm -f /tmp/password
        echo 'host all all all scram-sha-256' >>"$PGDATA/pg_hba.conf"
        if [ "$POSTGRES_DB" != postgres ]; then
            # There is no psql, so the server itself makes the database. A quote in the name is doubled.
            printf 'create database "%s"\n' "$(printf '%s' "$POSTGRES_DB" | sed 's/"/""/g')" | 
                postgres --single -j -c exit_on_error=on -D "$PGDATA" postgres
        fi
        # The published image serves its scripts by a first server that nobody else reaches. Testcontainers waits
        # for the second, so there has to be a first.
        pg_ctl -w -o "-c listen_addresses=''" start
        pg_ctl -w -m fast stop
    fi
    shift
    set -- postgres -c 'listen_addresses=*' "$@"
fi

exec "$@"
