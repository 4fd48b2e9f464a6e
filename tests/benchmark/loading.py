#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures how fast graphs go into real stores: loading.py CASUS PROGRAMS [GRAPHS.nq|- [STORE…]]

By Casus, and in the ways that the stores have themselves. PROGRAMS is where tests/stores/install.py has put the stores.
Without a file, or with -, it takes 2,000 short articles. Each time counts from the start of the program that loads a
file of N-Quads to its end, into a new store that has warmed up; the best of three rounds is told. Processor time is that
of program and store together. Needs curl.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "stores"))
import articles
import casus
from stores import STORES

ROUNDS = 3
WARMING_UP = 200


def casus_load(server, program, graphs):
    casus.finish(casus.start_on(server, program, "load", graphs))


def curl(path):
    """PUT by curl, which replaces all that is in the store."""
    def put(server, _, graphs):
        subprocess.run(["curl", "-sSf", "-X", "PUT", "-H", "Content-Type: application/n-quads", "-T", graphs,
                        "-o", "/dev/null", server.url + path], check=True)
    return put


def oxigraph_load(server, _, graphs):
    """Into the files of a server that does not run."""
    server.kill()
    subprocess.run([server.programs / "oxigraph", "load", "--location", "data", "--file", graphs], cwd=server.folder,
                   check=True, capture_output=True)


def isql(server, _, graphs):
    """With no log, as for a first load, and a checkpoint after it."""
    shutil.copy(graphs, server.folder / "graphs.nq")
    server.sql("log_enable(2, 1);\n"
               "DB.DBA.TTLP_MT(file_to_string_output('graphs.nq'), '', 'urn:none', 512);\n"
               "checkpoint;\n")


WAYS = {
    "fuseki": {"casus load": casus_load, "curl PUT": curl("/data")},
    "oxigraph": {"casus load": casus_load, "curl PUT": curl("/store"), "oxigraph load": oxigraph_load},
    "rdf4j": {"casus load": casus_load, "curl PUT": curl("/statements")},
    "virtuoso": {"casus load": casus_load, "isql TTLP_MT": isql},
}


def exported(program, folder):
    """The graphs of short articles."""
    lines, graphs = folder / "articles.jsonl", folder / "articles.nq"
    articles.write(lines, articles.articles())
    casus.finish(casus.start(program, "export", lines, "-q", "-o", graphs))
    return graphs


def others(graphs, folder):
    """A file with graphs like the first ones of another, under names of their own."""
    names, some = {}, folder / "others.nq"
    with open(graphs, "rb") as whole, open(some, "wb") as part:
        for quad in whole:
            names[quad.rsplit(b" ", 2)[1]] = True
            if len(names) > WARMING_UP:
                break
            part.write(quad.replace(b"<urn:casus:", b"<urn:other:"))
    return some


def processor_seconds(server):
    """Of the server, while it runs, and of all programs that have ended."""
    ended = os.times()
    spent = ended.children_user + ended.children_system
    if server.process.poll() is None:
        fields = pathlib.Path(f"/proc/{server.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        spent += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return spent


def measured(load, store, program, programs, graphs, some):
    """Seconds and seconds of processor time that one way of loading takes."""
    with tempfile.TemporaryDirectory() as folder, STORES[store](programs, pathlib.Path(folder) / "server") as server:
        load(server, program, some)
        begin, spent = time.monotonic(), processor_seconds(server)
        load(server, program, graphs)
        return time.monotonic() - begin, processor_seconds(server) - spent


def main(program, programs, graphs="-", *stores):
    programs = pathlib.Path(programs).resolve()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        graphs = exported(program, folder) if graphs == "-" else pathlib.Path(graphs)
        some = others(graphs, folder)
        statements = sum(1 for _ in open(graphs, "rb"))
        print(f"{statements} statements, {graphs.stat().st_size / 1e6:.1f} MB")
        print(f"{'store':10} {'way':14} {'seconds':>8} {'statements/s':>13} {'processor seconds':>18}")
        for store in stores or WAYS:
            for way, load in WAYS[store].items():
                times, spent = zip(*(measured(load, store, program, programs, graphs, some) for _ in range(ROUNDS)))
                best = min(times)
                print(f"{store:10} {way:14} {best:8.2f} {statements / best:13.0f} {min(spent):18.2f}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
