#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs Python packages into a folder, once: ftm_packages.sh LIST FOLDER
set -euo pipefail
cmp -s "$1" "$2/$(basename "$1")" && exit
/usr/bin/python3 -m pip install -q --no-deps --upgrade --target "$2" -r "$1"
cp "$1" "$2"
