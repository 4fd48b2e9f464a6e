#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Compares the context that documents of JSON-LD have with the one that comes with the ontology.
# usage: context.sh CASUS ARTICLE CONTEXT.jsonld
# After a change of mapping.info: context.sh CASUS ARTICLE CONTEXT.jsonld | patch CONTEXT.jsonld
set -euo pipefail
"$1" export "$2" -q -f jsonld 2>/dev/null | sed '/^"@graph"/Q; s/^},$/}}/' | diff -u "$3" -
