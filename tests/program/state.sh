#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Runs the program again and again with a state: into a folder and into a store, over articles that change, are
# withdrawn, and while it is killed. usage: state.sh CASUS FAKE-STORE SCRATCH-FOLDER
set -u
casus=$(realpath "$1")
. "$(dirname "$(realpath "$0")")/trying.sh"
fake=$(realpath "$2")
rm -rf "$3"
mkdir -p "$3"
cd "$3" || exit 1
server=

stop_store() {
    [ -z "$server" ] || { kill "$server"; wait "$server" 2>/dev/null; }
    server=
}
trap stop_store EXIT

# start_store [SECONDS]: an empty store, whose requests take a while; its URL in $url.
start_store() {
    stop_store
    rm -rf store
    mkdir store
    python3 -B "$fake" store "$@" &
    server=$!
    for _ in $(seq 100); do
        [ ! -f store/port ] || break
        sleep 0.1
    done
    [ -f store/port ] || { echo "the store does not start"; exit 1; }
    url=http://127.0.0.1:$(cat store/port)/
    to=(--to "$url" --store gsp)
}

# What is in the store, in order.
stored() { python3 -c 'import sys, urllib.request; sys.stdout.write(urllib.request.urlopen(sys.argv[1]).read().decode())' "$url"; }
# What the store was asked for since the last time.
asked() {
    cat store/requests 2>/dev/null
    rm -f store/requests
}

# article ID TEXT: a line of JSON. articles N VERSION: several, of which every third has another text in version 2.
article() { printf '{"id":"%s","url":"https://news.example/%s","title":"News","published":"2020-03-13","text":"%s"}\n' "$1" "$1" "$2"; }
articles() {
    local number
    for number in $(seq "$1"); do
        if [ "$2" = 2 ] && [ $((number % 3)) = 0 ]; then
            article "a$number" "A bomb killed $((number + 3)) people in Kabul on Monday. The Taliban denied it."
        else
            article "a$number" "Rockets hit a camp in Taji, Iraq, on Wednesday. The attack killed $((number + 1)) US troops."
        fi
    done
}

# expected FILE: the quads of articles in order, as an export without a state gives them.
expected() { "$casus" export "$1" -q | LC_ALL=C sort -u; }
# holds FILE: whether the store has just what these articles tell.
holds() { diff <(expected "$1") <(stored | LC_ALL=C sort -u) >difference || { fail "$ran: the store is not as $1 tells"; head -5 difference; }; }

articles 10 1 >first.jsonl
articles 10 2 >second.jsonl

echo "== a folder"
try 0 export first.jsonl -o graphs/ --state folder.state
says "10 articles, 0 unchanged, 0 failed"
[ "$(ls graphs | wc -l)" = 10 ] || fail "$ran: there are not ten files"
touch -d '2001-01-01' graphs/*
try 0 export first.jsonl -o graphs/ --state folder.state
says "10 articles, 10 unchanged, 0 failed"
try 0 export second.jsonl -o graphs --state folder.state
says "10 articles, 7 unchanged, 0 failed"
[ "$(find graphs -newermt 2002-01-01 -name '*.nq' | wc -l)" = 3 ] || fail "$ran: not only the changed files are written"
diff <(expected second.jsonl) <(cat graphs/*.nq | LC_ALL=C sort -u) >difference || fail "$ran: the folder is not as it should be"
rm graphs/a1.nq
try 0 export second.jsonl -o graphs --state folder.state -q
[ -f graphs/a1.nq ] || fail "$ran: a file that was lost is not written again"
try 0 export second.jsonl -o graphs -f turtle --state folder.state
[ "$(ls graphs/*.ttl | wc -l)" = 10 ] || fail "$ran: there are not ten files of the new format"
ls graphs/*.nq >/dev/null 2>&1 && fail "$ran: files of the earlier format stay"
try 0 retract a1 https://news.example/a2 --state folder.state -o graphs
says "2 graphs removed"
[ ! -e graphs/a1.ttl ] && [ ! -e graphs/a2.ttl ] || fail "$ran: files stay"
try 3 retract a1 --state folder.state -o graphs
says "nothing is known of a1"
try 2 export first.jsonl -o facts.nq --state folder.state
says "a state goes with a folder of graphs, as -o graphs/, or with a store"
try 2 export first.jsonl --state folder.state
try 2 export first.jsonl -o tables/ -f csv --state folder.state

echo "== ids that look alike as names of files"
article a/b "Rockets hit Taji." >alike.jsonl
article a_b "A bomb killed 12 people in Kabul." >>alike.jsonl
try 0 export alike.jsonl -o alike/ --state alike.state -q
[ "$(ls alike | wc -l)" = 2 ] || fail "$ran: one file took the place of the other"
try 0 export alike.jsonl -o alike/ --state alike.state
says "2 articles, 2 unchanged"

echo "== an article that comes twice"
article twice "Rockets hit Taji." >twice.jsonl
article twice "Rockets hit Basra." >>twice.jsonl
try 0 export twice.jsonl -o twice/ --state twice.state
says "the article https://news.example/twice comes more than once and not always the same; the last one counts"
grep -q Basra twice/twice.nq || fail "$ran: the last one does not count"

echo "== articles without a name"
echo "Rockets hit Taji." | "$casus" export -o unnamed/ --state unnamed.state -q 2>/dev/null
echo "Rockets hit Basra." | "$casus" export -o unnamed/ --state unnamed.state -q 2>/dev/null
[ "$(ls unnamed | wc -l)" = 2 ] || fail "an article that comes after another one takes its place"

echo "== a store"
start_store
try 0 export first.jsonl "${to[@]}" --state store.state
holds first.jsonl
asked >/dev/null
try 0 export first.jsonl "${to[@]}" --state store.state
says "10 articles, 10 unchanged, 0 failed"
[ -z "$(asked)" ] || fail "$ran: the store is asked for something"
try 0 export second.jsonl "${to[@]}" --state store.state
holds second.jsonl
[ "$(asked | sort | cut -c1-4 | uniq -c | tr -s ' \n' ' ')" = " 3 DELE 3 PUT " ] || fail "$ran: more is done than was changed"
try 0 retract a3 https://news.example/a4 "${to[@]}" --state store.state
says "2 removed"
grep -vE '"a(3|4)"' second.jsonl >rest.jsonl
holds rest.jsonl
try 3 retract a3 a5 "${to[@]}" --state store.state
says "nothing is known of a3 in ${url%/}"
grep -vE '"a(3|4|5)"' second.jsonl >rest.jsonl
holds rest.jsonl
printf 'a6\n\n  https://news.example/a7 \n' >withdrawn.txt
try 0 retract --from withdrawn.txt "${to[@]}" --state store.state --dry-run
[ "$(grep -c 'would remove urn:casus:article:' out)" = 2 ] || fail "$ran: does not tell what it would remove"
holds rest.jsonl
try 0 retract --from withdrawn.txt "${to[@]}" --state store.state
grep -vE '"a(3|4|5|6|7)"' second.jsonl >rest.jsonl
holds rest.jsonl
graph=$(expected rest.jsonl | head -1 | grep -o 'urn:casus:article:[0-9a-f]*' | tail -1)
try 0 retract "$graph" "${to[@]}"
stored | grep -q "<$graph>" && fail "$ran: the graph stays"
try 2 retract a8 "${to[@]}"
says "without --state only the graph of an article can be named"
try 1 retract a8 "${to[@]}" --state none.state
says "there is no state none.state"
try 2 retract a8 --state store.state
try 2 retract "${to[@]}" --state store.state

echo "== articles of the same text"
start_store
article same1 "Rockets hit Taji." >same.jsonl
article same2 "Rockets hit Taji." >>same.jsonl
try 0 export same.jsonl "${to[@]}" --state same.state -q
try 0 retract same2 "${to[@]}" --state same.state
says "stays: another article has the same text"
head -1 same.jsonl >rest.jsonl
try 0 export rest.jsonl "${to[@]}" --state same.state
holds rest.jsonl
try 0 export same.jsonl "${to[@]}" --state same.state -q
try 0 retract same1 same2 https://news.example/same1 "${to[@]}" --state same.state
[ -z "$(stored)" ] || fail "$ran: something stays"
grep -q stays err && fail "$ran: tells of what does not stay"

echo "== the program, its plugins and options change"
start_store
try 0 export first.jsonl "${to[@]}" --state plugin.state -q
asked >/dev/null
try 0 export first.jsonl "${to[@]}" --state plugin.state --no-kb
says "10 articles, 0 unchanged"
[ "$(asked | wc -l)" -le 10 ] || fail "$ran: graphs are sent twice"
asked >/dev/null
root=$(dirname "$casus")/../lib/casus/plugins
cp -rL "$root/sanctions" changed
echo "; nothing new" >>changed/plugin.info
try 0 export first.jsonl "${to[@]}" --state plugin.state --no-kb --plugins changed
says "10 articles, 0 unchanged"
[ -z "$(asked)" ] || fail "$ran: graphs that are the same are sent"
try 0 export first.jsonl "${to[@]}" --state plugin.state --no-kb --plugins changed
says "10 articles, 10 unchanged"

echo "== a graph that the store does not take"
start_store
expected first.jsonl | grep -o 'urn:casus:article:[0-9a-f]*' | sed -n 1p >store/refused
try 3 export first.jsonl "${to[@]}" --state refused.state
says "1 failed"
"$casus" state refused.state | grep -q unfinished || fail "$ran: the state does not tell what is missing"
rm store/refused
try 0 export first.jsonl "${to[@]}" --state refused.state
says "10 articles, 9 unchanged"
holds first.jsonl

echo "== no store"
try 5 export first.jsonl --to http://127.0.0.1:1/ --retries 0 --state nowhere.state
says "nobody listens there"
[ "$("$casus" state nowhere.state | grep -c unfinished)" = 10 ] || fail "$ran: the state does not tell what is missing"
try 5 retract a1 --to http://127.0.0.1:1/ --retries 0 --state nowhere.state
try 2 export first.jsonl "${to[@]}" -f turtle
says "graphs that go into a store have no other format or output"

echo "== trials"
start_store
try 0 export first.jsonl "${to[@]}" --state trial.state --dry-run
says "would load 10 graphs"
[ -z "$(asked)" ] && [ ! -e trial.state ] || fail "$ran: something is written"

echo "== files of graphs"
start_store
"$casus" export first.jsonl -q -o first.nq
"$casus" export second.jsonl -q -o second.nq
try 0 load first.nq "${to[@]}" --state load.state
holds first.jsonl
asked >/dev/null
try 0 load first.nq "${to[@]}" --state load.state
says "10 graphs were there already"
[ -z "$(asked)" ] || fail "$ran: the store is asked for something"
try 0 load second.nq "${to[@]}" --state load.state
says "7 graphs were there already"
holds second.jsonl
try 0 retract https://news.example/a1 "${to[@]}" --state load.state
grep -v '"a1"' second.jsonl >rest.jsonl
holds rest.jsonl
# An export into the same store takes over what was loaded.
asked >/dev/null
try 0 export rest.jsonl "${to[@]}" --state load.state
[ -z "$(asked)" ] || fail "$ran: what was loaded is sent again"
LC_ALL=C sort -R --random-source=first.nq first.nq >apart.nq
try 0 load apart.nq "${to[@]}" --state load.state
try 0 load first.nq "${to[@]}" --state load.state
holds first.jsonl

echo "== a state that cannot be used"
echo "no database" >broken.state
try 1 export first.jsonl -o graphs/ --state broken.state
says "cannot use the state broken.state: it is damaged, or no SQLite file at all"
[ "$(cat broken.state)" = "no database" ] || fail "$ran: the file is changed"
try 1 export first.jsonl -o graphs/ --state none/x.state
says "cannot use the state none/x.state"
try 1 state none.state
try 2 state
try 2 export first.jsonl --verify
says "--verify goes with a store"

echo "== two runs at once"
start_store 0.2
"$casus" export first.jsonl "${to[@]}" --state both.state -q 2>/dev/null &
run=$!
until [ -s store/requests ]; do sleep 0.05; done
sleep 0.1
kill -STOP $run
try 1 export first.jsonl "${to[@]}" --state both.state
says "another run uses it"
kill -CONT $run
wait $run || fail "a run that another one disturbed fails"
holds first.jsonl

# kill_at N ARGUMENTS…: runs the program until the store was asked N times, and kills it.
kill_at() {
    local requests=$1 run
    shift
    rm -f store/requests
    "$casus" "$@" -q 2>/dev/null &
    run=$!
    while kill -0 $run 2>/dev/null && [ "$(cat store/requests 2>/dev/null | wc -l)" -lt "$requests" ]; do sleep 0.01; done
    kill -9 $run 2>/dev/null
    wait $run 2>/dev/null
}

echo "== a run is killed"
articles 20 1 >first.jsonl
articles 20 2 >second.jsonl
"$casus" export first.jsonl -q -o first.nq
"$casus" export second.jsonl -q -o second.nq
start_store 0.005
for command in export load; do
    [ $command = export ] && ending=jsonl || ending=nq
    for requests in 1 6 11; do
        rm -f kill.state*
        try 0 $command first.$ending "${to[@]}" --state kill.state -q
        kill_at $requests $command second.$ending "${to[@]}" --state kill.state
        try 0 $command second.$ending "${to[@]}" --state kill.state -q
        holds second.jsonl
        # What was begun is known, so that the earlier version may come back as well.
        kill_at $requests $command first.$ending "${to[@]}" --state kill.state
        try 0 $command second.$ending "${to[@]}" --state kill.state -q
        holds second.jsonl
    done
done

[ $failures = 0 ] || { echo "$failures failures"; exit 1; }
