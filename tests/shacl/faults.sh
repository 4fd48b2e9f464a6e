#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Seeds one fault after the other into a graph that conforms; all engines must find each, and find the same.
# usage: faults.sh CHECK.mjs CASUS SHAPES.ttl VOCABULARY.ttl GRAPH.nq
set -euo pipefail
check=$1 casus=$2 shapes=$3 vocabulary=$4 graph=$5
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
cas=https://w3id.org/casus/ns#
nif=http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#
type=http://www.w3.org/1999/02/22-rdf-syntax-ns#type

seed() { # NAME SED-SCRIPT
    sed -E "$2" "$graph" >"$work/faulty.nq"
    if cmp -s "$graph" "$work/faulty.nq"; then
        echo "the fault \"$1\" changes nothing; mend this test"
        exit 1
    fi
    local code=0
    node "$check" "$casus" "$shapes" "$vocabulary" "$work/faulty.nq" >"$work/faults" || code=$?
    case $code in
    0) echo "the engines do not see: $1" && exit 1 ;;
    1) ;;
    *) echo "the engines disagree on: $1" && cat "$work/faults" && exit 1 ;;
    esac
}

seed 'an event without status' "\\,<${cas}status>,d"
seed 'a claim without stance' "\\,<${cas}stance>,d"
seed 'a fact without evidence' "\\,<${cas}evidence>,d"
seed 'a blank node' '1s/^<[^>]*>/_:someone/'
seed 'a confidence above 1' "s,(<${cas}confidence> )\"[0-9.]+\",\\1\"1.5\","
seed 'one bound only' "\\,<${cas}latest>,d"
seed 'an uncounted group' "\\,<${cas}(count|minCount|maxCount)>,d"
seed 'a mention that ends before it begins' "s,(<${nif}endIndex> )\"[0-9]+\",\\1\"0\","
seed 'an event that ends before it begins' "s,(<${cas}latest> )\"[0-9-]+\",\\1\"1066-10-14\","
seed 'a sentence that is none' "s,(<${cas}sentence> )\"[0-9]+\",\\1\"0\","
seed 'a count with a point' "s,(<${cas}(count|minCount)> )\"[0-9]+\",\\1\"1.0\","
seed 'a place without a class' "\\,^<urn:casus:place:[^>]*> <${type}>,d"
seed 'an article without its hash' "\\,<${cas}sha256>,d"
seed 'a hash that is none' "s,(<${cas}sha256> )\"..,\\1\"XY,"
seed 'a thing without a label' '1,500{/#label>/d}'
seed 'a literal for a claimant' "s,(<${cas}claimant> )<[^>]*>,\\1\"somebody\","
echo 'all seeded faults are found, by all engines'
