#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Loads, corrects and withdraws articles in a real store, whatever is killed meanwhile, and compares all that the store
holds after each step: life.py CASUS PROGRAMS SCRATCH STORE load|export

CASUS is the program, PROGRAMS where install.py has put the stores, SCRATCH a folder that is made anew. Articles are
exported into a file that is loaded then, or straight into the store.
"""
import itertools
import pathlib
import shutil
import sys
import time

import articles
import casus
import quads
from expectation import Expectation
from stores import STORES

# So many articles are loaded while something is killed, once so many of them are in the store.
INTERRUPTED = 600
AWAITED = 150
SMALL_BATCHES = ["--batch", "50"]


class Life:
    """A store, the state that the program keeps of it, and what it is expected to hold."""

    def __init__(self, program, server, folder, command):
        self.program = program
        self.command = command
        self.server = server
        self.folder = folder
        self.state = ["--state", folder / "state"]
        self.expected = Expectation(quads.quads_of(server.dump()))
        self.begin = time.monotonic()

    def run(self):
        some = self.made("some", self.some_articles(killed_more=100))
        self.check_refusals(some)
        self.kill_server_in_the_middle(some)
        self.load(some, *self.state)
        self.compare("the server is killed in the middle of loading, which goes on then")
        others = self.made("others", self.some_articles(killed_more=200))
        self.kill_program_in_the_middle(others)
        self.load(others, *self.state)
        self.compare("the program is killed in the middle of loading, which goes on then")

        whole = self.made("whole", articles.articles())
        self.load(whole, *self.state, "--verify")
        self.compare("2,000 articles are loaded")
        self.load(whole, *self.state)
        self.compare("they are loaded again, which the state spares")
        self.load(whole)
        self.compare("they are loaded again, without the state")
        corrected = self.made("corrected", filter(articles.is_corrected, articles.articles(killed_more=300)))
        self.load(corrected, *self.state)
        self.compare("200 of them are corrected")
        self.withdraw(filter(articles.is_withdrawn, articles.articles()))
        self.compare("100 of them are withdrawn")

    def some_articles(self, killed_more):
        return itertools.islice(articles.articles(killed_more), INTERRUPTED)

    def made(self, name, chosen):
        """Writes articles and their graphs, which the store is expected to hold; returns the name of both files."""
        files = self.folder / name
        articles.write(files.with_suffix(".jsonl"), chosen)
        self.export(files)
        self.expected.load(files.with_suffix(".nq").read_bytes())
        return files

    def export(self, files):
        lines, graphs = files.with_suffix(".jsonl"), files.with_suffix(".nq")
        casus.finish(casus.start(self.program, "export", lines, "-q", "-o", graphs))

    def load(self, files, *options):
        casus.finish(self.start_loading(files, *options))

    def start_loading(self, files, *options, **instead):
        file = files.with_suffix(".nq" if self.command == "load" else ".jsonl")
        return casus.start_on(self.server, self.program, self.command, file, *options, **instead)

    def check_refusals(self, files):
        """What leads nowhere or is not let in changes nothing, as is seen later."""
        casus.finish(self.start_loading(files, url=self.server.wrong_url), code=5)
        if self.server.secrets:
            casus.finish(self.start_loading(files, secrets={name: "wrong" for name in self.server.secrets}), code=6)

    def withdraw(self, chosen):
        urls = [article["url"] for article in chosen]
        listed = self.folder / "withdrawn.txt"
        listed.write_text("\n".join(urls) + "\n")
        casus.finish(casus.start_on(self.server, self.program, "retract", "--from", listed, *self.state))
        for url in urls:
            self.expected.withdraw(url)

    def kill_server_in_the_middle(self, files):
        """With no patience the program says that the store is gone."""
        loading = self.start_loading(files, *self.state, *SMALL_BATCHES, "--retries", "0")
        last = self.wait_for_the_middle(files, loading)
        self.server.kill()
        casus.finish(loading, code=5)
        self.server.start()
        self.check_middle(last)

    def kill_program_in_the_middle(self, files):
        loading = self.start_loading(files, *self.state, *SMALL_BATCHES)
        last = self.wait_for_the_middle(files, loading)
        loading.kill()
        loading.communicate()
        self.check_middle(last)

    def wait_for_the_middle(self, files, loading):
        """Waits until some of the graphs are in the store; returns the last one of them."""
        names = graph_names(files.with_suffix(".nq"))
        while not self.holds(names[AWAITED]):
            if loading.poll() is not None:
                casus.finish(loading)
                raise AssertionError("all was loaded before it could be interrupted; mend this test")
            time.sleep(0.01)
        return names[-1]

    def check_middle(self, last):
        if self.holds(last):
            raise AssertionError("all was loaded before it could be interrupted; mend this test")

    def holds(self, graph):
        """Whether anything is in a graph; Virtuoso has an ASK of its own mind."""
        found = self.server.query(f"SELECT ?p WHERE {{ GRAPH <{graph}> {{ ?s ?p ?o }} }} LIMIT 1", accept="text/csv")
        return len(found.split()) > 1

    def compare(self, step):
        """Fails where the store holds anything else than expected."""
        found, wanted = quads.quads_of(self.server.dump()), self.expected.quads()
        if not self.server.keeps_kinds_of_integers:
            found, wanted = quads.with_plain_integers(found), quads.with_plain_integers(wanted)
        if faults := quads.difference(found, wanted):
            raise AssertionError(f"{self.server.store}: {step}, but the store holds something else:\n{faults}")
        now = time.monotonic()
        print(f"{self.server.store}: {step}: {len(found)} quads, as expected; {now - self.begin:.1f} s", flush=True)
        self.begin = now


def graph_names(graphs):
    """The IRIs of graphs in the order of a file."""
    return list(dict.fromkeys(quads.graph_of(quad) for quad in graphs.read_bytes().splitlines()))


def main(program, programs, scratch, store, command):
    shutil.rmtree(scratch, ignore_errors=True)
    with STORES[store](pathlib.Path(programs).resolve(), pathlib.Path(scratch).resolve() / "server") as server:
        Life(program, server, pathlib.Path(scratch), command).run()


if __name__ == "__main__":
    main(*sys.argv[1:])
