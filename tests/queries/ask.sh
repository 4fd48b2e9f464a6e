#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Asks a store, which takes queries at $ENDPOINT, all queries of a folder and compares what it answers with the answers that
# were reviewed by hand, NAME.csv or, of CONSTRUCT, NAME.nt. usage: ENDPOINT=URL ask.sh CASUS ANSWERS QUERY.rq…
# After a change that is meant, and read the difference: OUTPUT=$PWD/tests/queries/answers ctest --preset release -R 'oxigraph answers'
# Decimals are compared without a zero behind the point, which Oxigraph leaves out.
set -euo pipefail
casus=$1 answers=$2
shift 2
work=${OUTPUT:-$(mktemp -d)}
[ -n "${OUTPUT:-}" ] || trap 'rm -r "$work"' EXIT
failures=0
for query in "$@"; do
    name=$(basename "$query" .rq)
    if grep -q ^CONSTRUCT "$query"; then
        name=$name.nt
        "$casus" query "$query" --endpoint "$ENDPOINT" -f ntriples | LC_ALL=C sort >"$work/$name"
    else
        name=$name.csv
        "$casus" query "$query" --endpoint "$ENDPOINT" -f csv | tr -d '\r' | sed -E ':again; s/(^|,)([0-9]+)\.0(,|$)/\1\2\3/; t again' >"$work/$name"
    fi
    diff -u "$answers/$name" "$work/$name" || failures=$((failures + 1))
done
[ $# -gt 0 ] && [ $failures = 0 ]
