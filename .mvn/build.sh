# shellcheck shell=bash
# Sourced by run and bench, in the project's folder: builds the product when its sources are newer than it.

# The jar's own time is no measure: a reproducible build may date it, and an unchanged jar is not written
# again. This file is dated by when the last good build began.
built=target/built

# Succeeds when something under the named folders, or a pom, is newer than file $1.
is_stale() {
    local against=$1
    shift
    [ -e "$against" ] || return 0
    local folder folders=()
    for folder in "$@"; do [ -d "$folder" ] && folders+=("$folder"); done
    # A deleted file shows only in its folder's time. Vaadin's plugin writes into frontend at every build, so
    # folders count in java and resources only, and what the plugin makes does not count at all.
    [ -n "$(find pom.xml ./*/pom.xml ${folders[@]+"${folders[@]}"} -newer "$against" \
        \( -type f -o -path '*/java*' -o -path '*/resources*' \) \
        ! -path '*/frontend/generated/*' ! -path '*/src/main/bundles/*' ! -path '*/frontend/index.html' \
        -print -quit)" ]
}

# Runs the wrapper with the arguments given, quietly; what it says is shown only when it fails.
# Without the network first, once a build has succeeded; with it when something turns out to be missing.
quiet_maven() {
    local log=target/build.log
    if [ -e "$built" ] && ./mvnw -q -B -o "$@" >"$log" 2>&1; then return 0; fi
    if [ ! -e "$built" ] || grep -q -i -E 'offline mode|--offline|-o\) mode' "$log"; then
        ./mvnw -q -B "$@" >"$log" 2>&1 && return 0
    fi
    cat "$log" >&2
    return 1
}

# Makes sure that the build folders can be written to and that nobody else builds in them; says so if not.
# One build at a time: two in the same folders destroy each other's work.
claim_build() {
    local folder
    mkdir -p target 2>/dev/null || :
    for folder in target ./*/target; do
        if [ "$folder" = target ] || [ -e "$folder" ]; then
            if [ ! -w "$folder" ]; then
                echo "Building needs to write into $PWD/${folder#./}, which belongs to another user:" \
                    "build as that user, or remove the folders target and */target first." >&2
                return 1
            fi
        fi
    done
    if ! lock_build; then
        echo "A build of Scaling Fund is already under way in $PWD: wait for it to end, then start again." >&2
        return 1
    fi
}

# Builds with the Maven goals given.
build() {
    local started
    claim_build || return 1
    if [ -e "$built" ]; then
        echo "Building Scaling Fund from its changed sources, about a minute."
    else
        echo "Building Scaling Fund. The first time this fetches its parts and takes 2 to 10 minutes; later starts take seconds."
    fi
    started=$(mktemp target/started.XXXXXX)
    if quiet_maven -DskipTests "$@"; then
        mv -f "$started" "$built"
        unlock_build
    else
        rm -f "$started"
        unlock_build
        echo "The build failed; what Maven said stands above and in $PWD/target/build.log." >&2
        return 1
    fi
}

# The kernel lets go of a flock when its holder dies, however it dies. Without flock (macOS) a folder serves.
lock_build() {
    if command -v flock >/dev/null; then
        exec 9>target/build.lock && flock -n 9
    else
        mkdir target/build.lock.d 2>/dev/null && trap 'rmdir target/build.lock.d' EXIT
    fi
}

unlock_build() {
    exec 9>&-
    if [ -d target/build.lock.d ]; then
        rmdir target/build.lock.d
        trap - EXIT
    fi
}
