#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Exports articles in all formats of RDF to FOLDER/graphs.*: export.sh CASUS FOLDER ARTICLES…
set -euo pipefail
casus=$1 folder=$2
shift 2
mkdir -p "$folder"
for ending in nq nt ttl rdf trig jsonld; do
    "$casus" export "$@" -q --entities --date 2020-03-13 -o "$folder/graphs.$ending" 2>/dev/null
done
for ending in nq nt trig; do
    "$casus" export "$@" -q --entities --date 2020-03-13 --rdf12 -o "$folder/graphs.rdf12.$ending" 2>/dev/null
done
