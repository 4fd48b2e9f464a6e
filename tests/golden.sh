#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Compares what casus makes of an article with the graph that was reviewed by hand.
# usage: golden.sh CASUS ARTICLE EXPECTED.ttl
# After a change that is meant: casus export ARTICLE -f turtle -o EXPECTED.ttl, and read the difference.
set -euo pipefail
"$1" export "$2" -q -f turtle 2>/dev/null | diff -u "$3" -
