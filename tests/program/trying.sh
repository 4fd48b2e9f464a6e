# SPDX-License-Identifier: Apache-2.0
#
# Sourced by the tests of the program: runs it and looks at what it says. `casus` is the program; `failures` counts.
failures=0

fail() {
    echo "FAILED: $*"
    failures=$((failures + 1))
}

# try CODE ARGUMENTS…: runs the program, output in out, messages in err, and checks the exit code.
try() {
    local wanted=$1 code=0
    shift
    timeout 60 "$casus" "$@" >out 2>err </dev/null || code=$?
    [ "$code" = "$wanted" ] || { fail "casus $*: exit code $code, not $wanted"; cat err; }
    ran="casus $*"
}

# says WORDS: whether the last run said so.
says() { grep -qF -- "$1" err || { fail "$ran: does not say \"$1\""; cat err; }; }
