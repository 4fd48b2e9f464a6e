#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Seeds one fault after the other into a graph that conforms; the checker must find each.
# usage: faults.sh CHECK.mjs SHAPES.ttl VOCABULARY.ttl GRAPH.nq
set -euo pipefail
check() { node "$check" "$shapes" "$vocabulary" "$1"; }
check=$1 shapes=$2 vocabulary=$3 graph=$4
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
cas=https://w3id.org/casus/ns#

seed() { # NAME SED-SCRIPT
    sed -E "$2" "$graph" >"$work/faulty.nq"
    if cmp -s "$graph" "$work/faulty.nq"; then
        echo "the fault \"$1\" changes nothing; mend this test"
        exit 1
    fi
    if check "$work/faulty.nq" >/dev/null; then
        echo "the checker does not see: $1"
        exit 1
    fi
}

seed 'an event without status' "\\,<${cas}status>,d"
seed 'a claim without stance' "\\,<${cas}stance>,d"
seed 'a fact without evidence' "\\,<${cas}evidence>,d"
seed 'a blank node' '1s/^<[^>]*>/_:someone/'
seed 'a confidence above 1' "s,(<${cas}confidence> )\"[0-9.]+\",\\1\"1.5\","
seed 'one bound only' "\\,<${cas}latest>,d"
seed 'an uncounted group' "\\,<${cas}(count|minCount|maxCount)>,d"
echo 'all seeded faults are found'
