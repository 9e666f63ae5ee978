#!/usr/bin/env bash
# postgres-image.sh IMAGE FOLDER   makes a Docker image of the PostgreSQL that the product ships with, where no
#                                  registry can be reached. FOLDER is for its work and is removed.
#
# The image keeps what Testcontainers relies on in the published one: POSTGRES_USER, POSTGRES_PASSWORD and
# POSTGRES_DB, port 5432, and "ready to accept connections" said twice. It has no psql, like the binaries.
set -euo pipefail

image=${1:?an image name} work=${2:?a folder}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/.."
. .mvn/jdk25.sh || exit 1

root=$work/root
postgres=$root/usr/local/pgsql
rm -rf "$work"
trap 'rm -rf "$work"' EXIT
mkdir -p "$postgres" "$root"/{etc,tmp,proc,sys,dev,run,usr/bin,usr/lib/locale,usr/share,usr/local/bin,var/lib/postgresql/data}

# Prints where the jar with the binaries is: in Maven's local repository, or fetched by Maven.
find_binaries() {
    local version platform artifact
    version=$(sed -n 's:.*<embedded-postgres-binaries.version>\([^<]*\)<.*:\1:p' pom.xml)
    case "$(uname -m)" in
    x86_64) platform=linux-amd64 ;;
    aarch64) platform=linux-arm64v8 ;;
    *) echo "There are no PostgreSQL binaries for $(uname -m)." >&2 && return 1 ;;
    esac
    artifact=embedded-postgres-binaries-$platform
    local jar=$HOME/.m2/repository/io/zonky/test/postgres/$artifact/$version/$artifact-$version.jar
    if [ ! -e "$jar" ]; then
        ./mvnw -q -B -N dependency:copy -Dartifact="io.zonky.test.postgres:$artifact:$version" \
            -DoutputDirectory="$work" >&2 || return 1
        jar=$work/$artifact-$version.jar
    fi
    printf '%s' "$jar"
}

binaries=$(find_binaries)
(cd "$work" && jar --extract --file "$binaries" && tar -C "$postgres" -xJf postgres-*.txz)
rm -rf "$postgres"/lib/*.a "$postgres"/lib/pkgconfig

# Debian's merged folders, as the loader and #! lines expect them.
for name in bin lib lib64 sbin; do
    mkdir -p "$root/usr/$name"
    ln -s "usr/$name" "$root/$name"
done
for program in sh locale rm sed; do
    cp -L "$(command -v "$program")" "$root/usr/bin/$program"
done
# What they all are linked with, from this machine, at the same places. PostgreSQL brings some of its own.
# ldd fails on what is not linked with anything.
{ find "$root/usr/bin" "$postgres/bin" "$postgres/lib" -type f \( -perm -u+x -o -name '*.so*' \) -exec ldd {} + 2>/dev/null || :; } |
    sed -n 's/.*[[:space:]]\(\/[^[:space:]]*\) (0x.*/\1/p' | sort -u |
    while read -r library; do
        case "$library" in "$root"/*) continue ;; esac
        mkdir -p "$root$(readlink -f "$(dirname "$library")")"
        cp -L "$library" "$root$(readlink -f "$(dirname "$library")")/"
    done
if [ -d /usr/lib/locale/C.utf8 ]; then cp -a /usr/lib/locale/C.utf8 "$root/usr/lib/locale/"; fi

printf '%s\n' 'root:x:0:0::/:/bin/sh' 'postgres:x:999:999::/var/lib/postgresql:/bin/sh' >"$root/etc/passwd"
printf '%s\n' 'root:x:0:' 'postgres:x:999:' >"$root/etc/group"
printf '%s\n' 'passwd: files' 'group: files' 'hosts: files dns' >"$root/etc/nsswitch.conf"
install -m 755 "$here/postgres-entrypoint.sh" "$root/usr/local/bin/docker-entrypoint.sh"

# Whoever calls may have a strict umask; the server runs as another user.
chmod -R go+rX "$root"
chmod 1777 "$root/tmp"
chown -R 999:999 "$root/var/lib/postgresql"
chmod 700 "$root/var/lib/postgresql/data"

tar -C "$root" -c . | docker import \
    --change 'USER postgres' \
    --change 'ENV PATH=/usr/local/pgsql/bin:/usr/local/bin:/usr/bin PGDATA=/var/lib/postgresql/data LANG=C.UTF-8' \
    --change 'ENTRYPOINT ["docker-entrypoint.sh"]' --change 'CMD ["postgres"]' --change 'EXPOSE 5432' \
    - "$image"
