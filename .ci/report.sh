# shellcheck shell=bash
# Sourced by check and .ci/run, in the project's folder: what they say at the end, and loudly in between.

# Says the lines given in a frame, so that they are found in a long log.
loud() {
    local line
    echo
    echo "########################################################################"
    for line in "$@"; do echo "#  $line"; done
    echo "########################################################################"
    echo
}

# Removes the reports of earlier runs, which would be counted with this one's.
forget_reports() {
    rm -rf ./*/target/surefire-reports ./*/target/failsafe-reports
}

# Prints "N passed, N failed, N skipped" from the reports of the last run whose name ends in $1.
# An error counts as a failure.
sum_of_reports() {
    local reports=() report
    for report in ./*/target/surefire-reports/TEST-*"$1".xml ./*/target/failsafe-reports/TEST-*"$1".xml; do
        [ -e "$report" ] && reports+=("$report")
    done
    # Only the opening tag: what a test printed may look like one and stands further down.
    awk '
        function number(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0 }
        FNR == 1 { waiting = 1 }
        waiting && /<testsuite/ { inside = 1 }
        waiting && inside {
            tests += number("tests"); failed += number("errors") + number("failures"); skipped += number("skipped")
            if (/>/) { waiting = 0; inside = 0 }
        }
        END { printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped }
    ' ${reports[@]+"${reports[@]}"} </dev/null
}

# Names each failed test of the last run whose reports' names end in $1, with what it said first, what it waited for and
# the lines of ours that it came from, so that nobody has to look for them in a long log.
name_failures() {
    awk '
        function plain(text) { gsub(/&#10;|&#13;/, " ", text); gsub(/&apos;/, "\047", text); gsub(/&quot;/, "\"", text)
                               gsub(/&gt;/, ">", text); gsub(/&lt;/, "<", text); gsub(/ +/, " ", text); return text }
        # The browser repeats what it said in a stack of its own.
        function first(text) { sub(/ name=\047.*/, "", text); return substr(text, 1, 300) }
        /<testcase / { test = ""; if (match($0, / classname="[^"]*"/)) test = substr($0, RSTART + 12, RLENGTH - 13)
                       if (match($0, / name="[^"]*"/)) test = test "." substr($0, RSTART + 7, RLENGTH - 8) }
        /<(failure|error)[ >]/ && test != "" {
            said = match($0, / message="[^"]*"/) ? substr($0, RSTART + 10, RLENGTH - 11) : ""
            print "FAILED " test (said == "" ? "" : ": " first(plain(said)))
            test = ""; waits = 2; frames = 3; telling = 1
        }
        telling && waits > 0 && /^[- ]*waiting for (getBy|locator)/ { sub(/^[- ]*/, ""); print "FAILED    " substr(plain($0), 1, 200); waits-- }
        telling && frames > 0 && /^[ \t]*at org\.scalingfund\./ { sub(/^[ \t]*/, ""); print "FAILED    " $0; frames-- }
        /^Caused by|<\/(failure|error)>/ { telling = 0 }
    ' ./*/target/surefire-reports/TEST-*"$1".xml ./*/target/failsafe-reports/TEST-*"$1".xml 2>/dev/null </dev/null || :
}

# Prints the sum of the sum lines that it reads.
add_sums() {
    awk '{ passed += $1; failed += $3; skipped += $5 } END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped }'
}
