# SPDX-License-Identifier: Apache-2.0
"""What a store is expected to hold: one graph of each article, the last one that was loaded."""
import quads

URL = b" <http://schema.org/url> <"


class Expectation:
    """Starts with what a new store holds."""

    def __init__(self, own):
        self.own = own
        self.graphs = {}

    def load(self, nquads):
        """Puts exported articles in the place of their earlier versions."""
        for statements in quads.by_graph(quads.quads_of(nquads)).values():
            self.graphs[url_of(statements)] = statements

    def withdraw(self, url):
        del self.graphs[url]

    def quads(self):
        return self.own.union(*self.graphs.values())


def url_of(statements):
    """The URL of the article that a graph is of."""
    return next(quad for quad in statements if URL in quad).split(URL)[1].split(b">")[0].decode()
