# shellcheck shell=bash
# Sourced by run, in the project's folder: decides what java is started with.
#
# The jar is unpacked beside itself and started from there: a build that replaces the jar then does not pull
# it from under a running program, and only unpacked classes can come from an AOT cache, which about halves
# the time to start. The cache is made from what the JVM saw in an earlier run:
#   1st start of a build   nothing, so that whoever edits, starts and stops in turn never waits for a cache
#   2nd start              the run is recorded; stopping it takes some seconds longer
#   3rd start              the cache is made from the record first; this one and all later starts use it
# A record or cache that does not fit or is broken is passed over by the JVM; all of it goes with the next build.

# Sets the arrays and variables `program` (the jar to start) and `jvm` (the options) for the jar $1
# that was built when file $2 says.
prepare_start() {
    local jar=$1 built=$2 folder=ui/target/start
    jvm=(-XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED)
    program=$jar
    if [ ! -e "$folder/unpacked" ] || [ "$built" -nt "$folder/unpacked" ]; then
        # Somebody else's build that may only be read is started as it is.
        [ -w ui/target ] && unpack "$jar" "$folder" || return 0
    fi
    program=$folder/$(basename "$jar")

    # Other JVM options could make another object layout, and a cache serves only the one it was recorded with.
    [ -z "${JAVA_OPTS:-}" ] || return 0
    if [ -w "$folder" ] && [ ! -e "$folder/cache" ]; then
        if [ -s "$folder/record" ]; then
            make_cache "$folder"
        elif [ -e "$folder/started" ]; then
            jvm+=(-XX:AOTMode=record "-XX:AOTConfiguration=$folder/record" '-Xlog:aot*=off' '-Xlog:cds*=off')
        else
            touch "$folder/started"
        fi
    fi
    [ ! -e "$folder/cache" ] || jvm+=("-XX:AOTCache=$folder/cache" '-Xlog:aot*=off' '-Xlog:cds*=off')
}

unpack() {
    rm -rf "$2" "$2".new.*
    java -Djarmode=tools -jar "$1" extract --destination "$2.new.$$" >/dev/null 2>&1 &&
        touch "$2.new.$$/unpacked" && mv "$2.new.$$" "$2"
}

make_cache() {
    echo "Making later starts faster; this happens once for each build and takes some seconds."
    java "${jvm[@]}" -XX:AOTMode=create "-XX:AOTConfiguration=$1/record" "-XX:AOTCache=$1/cache.$$" -jar "$program" \
        >"$1/cache.log" 2>&1 && mv -f "$1/cache.$$" "$1/cache"
    # Made or not, the record is used up: after a failure the next start records anew.
    rm -f "$1/record" "$1/cache.$$"
}
