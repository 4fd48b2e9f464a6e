#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Prints what evidence costs, in statements an event or claim, and fails where sentences cost more than MOST.
# usage: evidence.sh CASUS MOST ARTICLES…
set -euo pipefail
casus=$1 most=$2
shift 2
statements() { "$casus" export "$@" -q 2>/dev/null; }
facts=$(statements "$@" | grep -cE '#type> <https://w3id.org/casus/ns#(Event|Claim)> ')
none=$(statements "$@" --evidence none | wc -l)
for how in sentence full; do
    some=$(statements "$@" --evidence $how | wc -l)
    echo "$how: $some statements, $(awk "BEGIN { printf \"%.1f\", ($some - $none) / $facts }") more a fact than the $none of none"
    [ $how = full ] || [ $((some - none)) -le $((most * facts)) ] || exit 1
done
