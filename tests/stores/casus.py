# SPDX-License-Identifier: Apache-2.0
"""The program as a test runs it."""
import os
import subprocess

from server import dies_with_its_starter


def start(program, *words, secrets=None):
    """Starts the program and returns at once."""
    return subprocess.Popen([program, *words], env=os.environ | (secrets or {}), stdin=subprocess.DEVNULL,
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                            preexec_fn=dies_with_its_starter)


def start_on(server, program, command, *words, url=None, secrets=None):
    """Starts a command on a store, with another URL or other secrets than the right ones where they are given."""
    return start(program, command, *words, "-q", "--to", url or server.url, "--store", server.store, *server.options,
                 secrets=server.secrets if secrets is None else secrets)


def finish(process, code=0):
    """Waits for the program, checks its exit code and returns what it said."""
    said, _ = process.communicate(timeout=500)
    if process.returncode != code:
        words = " ".join(map(str, process.args))
        raise AssertionError(f"{words}: exit code {process.returncode}, not {code}:\n{said}")
    return said
