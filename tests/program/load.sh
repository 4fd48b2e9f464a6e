#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Loads graphs as a user does: what is told before anything is sent, and how it ends where a store is the reason.
# usage: load.sh CASUS SCRATCH-FOLDER
set -u
casus=$(realpath "$1")
. "$(dirname "$(realpath "$0")")/trying.sh"
rm -rf "$2"
mkdir -p "$2"
cd "$2" || exit 1

# load CODE ARGUMENTS…: runs `casus load`, which writes nothing to standard output.
load() {
    local wanted=$1
    shift
    try "$wanted" load "$@"
    [ ! -s out ] || fail "$ran: writes to standard output"
}

# A store that answers all with one status; its port is in the file port.
store() {
    rm -f port
    python3 - "$1" <<'END' &
import http.server, pathlib, sys
class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(int(sys.argv[1]))
        self.send_header("Content-Length", "0")
        self.end_headers()
    def log_message(self, *_):
        pass
server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
pathlib.Path("new").write_text(str(server.server_port))
pathlib.Path("new").rename("port")
server.serve_forever()
END
    server=$!
    trap 'kill $server 2>/dev/null' EXIT
    for _ in $(seq 200); do [ -s port ] && break; sleep 0.05; done
    to=http://127.0.0.1:$(cat port)
}
end() { kill "$server"; wait "$server" 2>/dev/null; }

quad() { echo "<urn:a> <urn:p> \"$2\" <urn:$1> ."; }
{ quad g 1; quad g 2; quad h 1; } >good.nq
{ quad i 1; echo '<urn:a> <urn:p> "x" .'; } >bare.nq
here=http://127.0.0.1:9/news

echo "== nothing is sent"
load 0 good.nq --to $here --dry-run
says "casus: would load 2 graphs of 3 statements in 1 batch"
gzip -k good.nq
printf '@prefix : <urn:> . :t { :a :p 1, 2 }\n' >good.trig
load 0 good.nq.gz good.trig --to $here --store gsp --dry-run
says "would load 3 graphs of 5 statements in 3 batches"
load 0 . --to $here --dry-run -q --graph urn:own
[ ! -s err ] || fail "$ran: says something"

echo "== files that cannot be loaded"
load 3 bare.nq missing.nq good.nq --to $here --dry-run
says "bare.nq, line 2: the statement is in no graph, so that it could never be replaced; name one with --graph"
says "cannot read missing.nq: there is no such file"
says "would load 2 graphs of 3 statements"
load 3 good.nq --to $here --dry-run -f trig
says "good.nq, line 1: "

echo "== wrong usage"
load 2 good.nq
says "name the store with --to URL"
load 2 good.nq --to $here --store sesame
says 'there is no kind of store "sesame"; there are fuseki, '
load 2 good.nq --to $here --batch none
says '--batch takes a number from 1 to 100000, not "none"'
load 2 good.nq --to $here --graph "no iri"
load 2 good.nq --to $here --user ada
says "--user needs a password: put it into the environment as CASUS_PASSWORD"
load 2 good.nq --to $here --password-file secret
load 1 good.nq --to http://ada:secret@127.0.0.1/
says "holds a user or a password"
! grep -q secret err || fail "$ran: tells the password"
load 1 good.nq --to $here --user ada --password-file secret
says "cannot read the password file secret"
load 1 good.nq --to $here --verify
says "cannot verify: no queries can be sent to a store of the kind update"

echo "== secrets that others can read"
CASUS_PASSWORD=secret load 0 good.nq --to http://store.example/news --user ada --dry-run
says "casus: warning: what lets us into the store goes over the network as it is"
CASUS_PASSWORD=secret load 0 good.nq --to $here --user ada --dry-run -q
[ ! -s err ] || fail "$ran: says something"

echo "== stores of one's own"
printf 'store mine {\n  title Mine\n  url "http://mine/"\n  update /u\n  replace sideways\n}\n' >mine.info
load 1 good.nq --to $here --store mine --stores mine.info
says 'mine.info, line 5, block "store/replace": "sideways" is neither update, quads nor graphs'
sed -i s/sideways/update/ mine.info
load 0 good.nq --to $here --store mine --stores mine.info --dry-run

echo "== a store that is not there"
load 5 good.nq --to $here --retries 0
says "casus: 0 graphs"
says "casus: error: no answer from $here: nobody listens there; is the store running, and the port right?"

echo "== stores that do not take it"
store 200
load 0 good.nq --to "$to"
says "casus: 2 graphs of 3 statements in 1 batch"
end
store 401
load 6 good.nq --to "$to"
says "the store does not let us in; are --user and the password, or the token, right?"
end
store 404
load 5 good.nq --to "$to" --store fuseki
says "there is no store fuseki at this URL"
end
store 400
load 3 good.nq --to "$to" --dead-letter letters
says "the store did not take the graph urn:g"
says "2 failed"
cmp good.nq <(cat letters/*.nq) || fail "the dead letters are not what was to be loaded"
end

if [ $failures -gt 0 ]; then
    echo "$failures failures"
    exit 1
fi
echo "all as expected"
