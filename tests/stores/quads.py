# SPDX-License-Identifier: Apache-2.0
"""Sets of quads, each as the line that one neutral reader (serd) writes for it; Casus makes no blank nodes."""
import re
import subprocess

INTEGERS = re.compile(rb"\^\^<http://www\.w3\.org/2001/XMLSchema#(?:nonNegative|positive)Integer>")
GRAPH = re.compile(rb"<([^>]*)> \.$")


def quads_of(nquads):
    """The quads that bytes of N-Quads say."""
    command = ["serdi", "-i", "nquads", "-o", "nquads", "-"]
    read = subprocess.run(command, input=nquads, capture_output=True, check=False)
    if read.returncode or read.stderr:
        raise ValueError(f"no N-Quads: {read.stderr.decode()}")
    return set(read.stdout.splitlines())


def with_plain_integers(quads):
    """The same quads with xsd:integer for all kinds of integers."""
    return {INTEGERS.sub(b"^^<http://www.w3.org/2001/XMLSchema#integer>", quad) for quad in quads}


def graph_of(quad):
    """The IRI of the graph of a quad, nothing where it has none."""
    found = GRAPH.search(quad)
    return found[1].decode() if found else ""


def by_graph(quads):
    """The quads of each graph."""
    graphs = {}
    for quad in quads:
        graphs.setdefault(graph_of(quad), set()).add(quad)
    return graphs


def difference(found, wanted):
    """What to say where two sets of quads differ, nothing where they do not."""
    lines = []
    for title, quads in (("missing", wanted - found), ("not expected", found - wanted)):
        if quads:
            lines.append(f"{len(quads)} quads {title}, in {len(by_graph(quads))} graphs, such as")
            lines += [f"    {quad.decode()}" for quad in sorted(quads)[:3]]
    return "\n".join(lines)
