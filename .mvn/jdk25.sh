# shellcheck shell=sh
# Sourced by mvnw, run, check, bench and .ci/run: finds a JDK 25 or newer, wherever it is kept, and
# puts it first. Maven itself has to run on it (its plugins load our classes), so a toolchain is not
# enough. Plain POSIX sh, and quiet about set -e, set -u and set -f, because mvnw has them on.

# Prints the major version of the JDK in folder $1; nothing when it is a mere runtime, or no Java at all.
jdk_major() {
    [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 0
    # The release file answers without starting a JVM; not every packager ships one.
    jdk_version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release" 2>/dev/null) || jdk_version=
    [ -n "$jdk_version" ] || jdk_version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p')
    printf '%s' "$jdk_version"
}

# Succeeds when folder $1 holds a JDK that is new enough.
jdk_serves() {
    jdk_found=$(jdk_major "$1")
    [ -n "$jdk_found" ] && [ "$jdk_found" -ge 25 ]
}

# Prints the folders that hold a JDK, one a line.
jdk_candidates() {
    if [ -x /usr/libexec/java_home ]; then /usr/libexec/java_home -v 25 2>/dev/null || :; fi
    for jdk_places in "/usr/lib/jvm" "${HOME:-/root}/.sdkman/candidates/java" "${HOME:-/root}/.jdks" "/opt"; do
        [ -d "$jdk_places" ] || continue
        # find instead of a pattern: mvnw switches patterns off.
        find -L "$jdk_places" -mindepth 3 -maxdepth 3 -path '*/bin/javac' 2>/dev/null || :
    done | sed 's#/bin/javac$##' | sort
}

find_jdk() {
    if [ -n "${JAVA_HOME:-}" ] && jdk_serves "$JAVA_HOME"; then return 0; fi

    jdk_javac=$(command -v javac 2>/dev/null) || jdk_javac=
    if [ -n "$jdk_javac" ]; then
        jdk_javac=$(readlink -f "$jdk_javac" 2>/dev/null) || jdk_javac=
        if jdk_serves "${jdk_javac%/bin/javac}"; then
            JAVA_HOME=${jdk_javac%/bin/javac}
            return 0
        fi
    fi

    # The oldest that serves is the nearest to the one everybody builds and tests with.
    jdk_best=
    jdk_best_major=
    while IFS= read -r jdk_home; do
        if [ -n "$jdk_home" ] && jdk_serves "$jdk_home"; then
            if [ -z "$jdk_best" ] || [ "$jdk_found" -lt "$jdk_best_major" ]; then
                jdk_best=$jdk_home
                jdk_best_major=$jdk_found
            fi
        fi
    done <<END_OF_CANDIDATES
$(jdk_candidates)
END_OF_CANDIDATES
    [ -n "$jdk_best" ] || return 1
    JAVA_HOME=$jdk_best
}

if find_jdk; then
    PATH=$JAVA_HOME/bin:$PATH
    export JAVA_HOME PATH
else
    echo "Scaling Fund needs a JDK 25 or newer (with javac), and none was found in JAVA_HOME, the PATH," \
        "/usr/lib/jvm, ~/.sdkman/candidates/java, ~/.jdks or /opt: install one, for example Temurin 25" \
        "from https://adoptium.net, and set JAVA_HOME if it is kept elsewhere." >&2
    return 1
fi
