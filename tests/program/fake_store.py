#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A triple store that holds graphs in memory and speaks just the Graph Store Protocol, for tests of the program.

usage: fake_store.py FOLDER [SECONDS]

Listens on a free port of the loopback, which it writes into FOLDER/port. Each request takes SECONDS, and is written as a
line into FOLDER/requests. GET of the whole gives all that it holds as N-Quads. A graph whose IRI stands in FOLDER/refused
is not taken.
"""

import http.server
import pathlib
import sys
import time
import urllib.parse

folder = pathlib.Path(sys.argv[1])
seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 0
graphs = {}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def begin(self):
        """The graph that is asked for, and the body."""
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        graph = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query).get("graph", [""])[0]
        time.sleep(seconds)
        with (folder / "requests").open("a") as requests:
            requests.write(f"{self.command} {graph}\n")
        return graph, body

    def answer(self, status, text=""):
        self.send_response(status)
        self.send_header("Content-Length", str(len(text.encode())))
        self.end_headers()
        self.wfile.write(text.encode())

    def do_PUT(self):
        graph, body = self.begin()
        refused = folder / "refused"
        if refused.exists() and graph in refused.read_text():
            return self.answer(400, "this graph is not taken")
        graphs[graph] = body
        self.answer(204)

    def do_POST(self):
        graph, body = self.begin()
        graphs[graph] = graphs.get(graph, "") + body
        self.answer(204)

    def do_DELETE(self):
        graph, _ = self.begin()
        self.answer(204 if graphs.pop(graph, None) is not None else 404)

    def do_GET(self):
        quads = set()
        for graph, triples in graphs.items():
            quads.update(line.removesuffix(" .") + f" <{graph}> ." for line in triples.splitlines())
        self.answer(200, "".join(quad + "\n" for quad in sorted(quads)))

    def log_message(self, *_):
        pass


class Server(http.server.HTTPServer):
    def handle_error(self, *_):
        """Clients are killed."""


server = Server(("127.0.0.1", 0), Handler)
(folder / "port.part").write_text(str(server.server_port))
(folder / "port.part").rename(folder / "port")
server.serve_forever()
