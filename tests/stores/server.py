# SPDX-License-Identifier: Apache-2.0
"""A server that a test starts, kills and starts again."""
import ctypes
import signal
import socket
import subprocess
import time
import urllib.parse
import urllib.request

SECONDS_TO_START = 90
PR_SET_PDEATHSIG = 1


def free_port():
    """A port of the loopback interface that nobody listens on."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def request(url, method="GET", body=None, **headers):
    """What the server answers; HTTPError where it refuses. Names of headers have _ for -."""
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with direct.open(urllib.request.Request(url, body, names, method=method), timeout=120) as answer:
        return answer.read()


def dies_with_its_starter():
    """Has the kernel end this process when the one that started it ends, however that happens."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


class Server:
    """A store on a free port of the loopback interface with its data in a folder of its own.

    Children say how it is started (`command`), what it answers when it is up (`ready`), what `casus load --to` and
    `--store` get (`url`, `store`), what leads nowhere there (`wrong_url`), where it takes queries (`endpoint`), and how it
    dumps all that it holds (`dump`).
    """
    environment = None
    # What `casus load` reads from the environment to be let in.
    secrets = {}
    # Further words for `casus load`.
    options = []
    # Whether all kinds of integers come back as xsd:integer.
    keeps_kinds_of_integers = True

    def __init__(self, programs, folder):
        self.programs = programs
        self.folder = folder
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.process = None
        self.log = folder / "server.log"
        folder.mkdir(parents=True)
        self.prepare()

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.kill()

    def prepare(self):
        """Makes what the server needs before its first start."""

    def start(self):
        """Starts the server on the data it has and waits until it answers."""
        try:
            with open(self.log, "ab") as log:
                self.process = subprocess.Popen(self.command(), cwd=self.folder, env=self.environment, stdout=log,
                                                stderr=log, stdin=subprocess.DEVNULL, preexec_fn=dies_with_its_starter)
        except FileNotFoundError as error:
            raise RuntimeError(f"{error.filename} is not installed; tests/packages.txt names its package") from error
        begin = time.monotonic()
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() - begin > SECONDS_TO_START:
                self.kill()
                raise RuntimeError(f"{self.store} does not start, see {self.log}:\n{self.last_words()}")
            time.sleep(0.1)

    def answers(self):
        try:
            self.ready()
        except OSError:
            return False
        return True

    def kill(self):
        """Ends the server as kill -9 does, with no time to save anything."""
        self.process.kill()
        self.process.wait()

    def last_words(self):
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-20:])

    def query(self, text, accept="application/sparql-results+json"):
        """The answer to a query in SPARQL."""
        form = urllib.parse.urlencode({"query": text}).encode()
        return request(self.endpoint, "POST", form, Accept=accept)
