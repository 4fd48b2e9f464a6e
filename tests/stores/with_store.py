#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs a command beside a store that holds graphs: with_store.py CASUS PROGRAMS SCRATCH STORE GRAPHS COMMAND…

The command finds the URL that queries go to in the environment, as ENDPOINT. The exit code is that of the command.
"""
import os
import pathlib
import shutil
import subprocess
import sys

import casus
from stores import STORES


def main(program, programs, scratch, store, graphs, *command):
    scratch = pathlib.Path(scratch).resolve()
    shutil.rmtree(scratch, ignore_errors=True)
    with STORES[store](pathlib.Path(programs).resolve(), scratch) as server:
        casus.finish(casus.start_on(server, program, "load", graphs))
        return subprocess.run(command, env=os.environ | {"ENDPOINT": server.endpoint}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
