#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes the folder of graphs that the queries are asked of: those of articles, and the vocabulary as one of its own.
# usage: graphs.sh CASUS FOLDER VOCABULARY.ttl ARTICLES…
set -euo pipefail
casus=$1 folder=$2 vocabulary=$3
shift 3
rm -rf "$folder"
mkdir -p "$folder"
"$casus" export "$@" -q -o "$folder/facts.nq"
rapper -q -i turtle -o ntriples "$vocabulary" | sed 's,\.$,<https://w3id.org/casus/ns> .,' >"$folder/vocabulary.nq"
