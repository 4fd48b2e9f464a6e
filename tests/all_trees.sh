#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# What is found must not depend on which sentences are parsed besides those that plugins ask for: with a plugin that
# needs the trees of all sentences the same bytes come out.
# usage: all_trees.sh CASUS PLUGINS SCRATCH-FOLDER ARTICLES…
set -euo pipefail
casus=$1 plugins=$2 scratch=$3
shift 3
rm -rf "$scratch"
mkdir -p "$scratch"
cp -rL "$plugins" "$scratch/plugins"
sed -i 's/^needs {/needs {\n    layer dependencies/' "$scratch/plugins/attacks/plugin.info"
grep -q 'layer dependencies' "$scratch/plugins/attacks/plugin.info"
"$casus" export "$@" -q -o "$scratch/some.nq"
"$casus" export "$@" -q -o "$scratch/all.nq" --plugins "$scratch/plugins" 2>/dev/null
[ -s "$scratch/some.nq" ]
cmp "$scratch/some.nq" "$scratch/all.nq"
