#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Runs the program as a user does, above all on input that is wrong: messages, exit codes, and that all other articles
# are exported. usage: cli.sh CASUS SCRATCH-FOLDER
set -u
casus=$(realpath "$1")
. "$(dirname "$(realpath "$0")")/trying.sh"
incidents=$(realpath "$(dirname "$0")/../../samples/ontologies/incidents")
rm -rf "$2"
mkdir -p "$2"
cd "$2" || exit 1

silent() { [ ! -s err ] || { fail "$ran: says something"; cat err; }; }

# exports ID: whether an article is in the JSON lines of the last run.
exports() { grep -qF "{\"id\":\"$1\"," "${2:-out}" || fail "$ran: does not export $1"; }
lines() { [ "$(wc -l <"${2:-out}")" = "$1" ] || fail "$ran: $(wc -l <"${2:-out}") lines, not $1"; }

echo "Rockets hit a camp in Taji, Iraq, on Wednesday. The attack killed two US troops." >good.txt

echo "A bomb killed 12 people in Kabul on Monday. Afghan officials blamed the Taliban." >other.txt

echo "== what goes well"
try 0 export good.txt --date 2020-03-13 -f jsonl -q
silent
lines 1
exports good
grep -q '"value":"2020-03-11"' out || fail "the date is not resolved against --date"
try 0 export good.txt other.txt --date 2020-03-13 -q
silent
grep -qE '^<urn:casus:article:[0-9a-f]{32}#' out || fail "$ran: no N-Quads"
try 0 --help
try 0 export --help
try 0 train --help
try 0 --version

echo "== articles without a date"
try 0 export good.txt -f jsonl -q
says 'the article good has no publication date, so that relative dates such as "Wednesday" stay open; give one with --date or the member published'
grep -q '"published"' out && fail "an article has a date that nobody gave"
grep -q '"earliest"' out && fail "a weekday was resolved without a date"
printf '{"id":"a","text":"x"}\n{"id":"b","text":"x","published":"2020-03-13"}\n{"id":"c","text":"x"}\n' >undated.jsonl
try 0 export undated.jsonl -q
says "2 articles, the first of them a, have no publication date"
lines 1 err
try 0 export undated.jsonl --date 2020-03-13 -q
silent

echo "== invalid UTF-8"
printf 'Rockets \xff\xfehit Taji in Iraq on Wednesday. \xe2\x82' >invalid.txt
try 0 export invalid.txt good.txt -f jsonl -q
says "invalid.txt: 3 places are no valid UTF-8 characters and became U+FFFD, the first at byte offset 8 of the text"
lines 2
exports invalid
exports good
printf 'Rockets hit a camp \357\277\276 in Taji on Wednesday. \357\277\277' >noncharacter.txt
for format in nquads rdfxml; do
    try 0 export noncharacter.txt -f $format -q
    says "noncharacter.txt: 2 places"
done
try 0 export invalid.txt -f jsonl -q
iconv -f UTF-8 -t UTF-8 out >/dev/null 2>&1 || fail "$ran: the output is no UTF-8"

echo "== text that is hardly any"
mkdir -p odd
printf 'x' >odd/letter.txt
printf '.' >odd/mark.txt
printf '\xf0\x9f\x98\x80' >odd/emoji.txt
printf '\xcc\x81' >odd/combining.txt
head -c 5000000 /dev/zero | tr '\0' 'a' >odd/long.txt
seq 2000 | tr -c '\n' 'x' | tr '\n' ' ' >odd/unmarked.txt
LC_ALL=C awk 'BEGIN { srand(1); for (i = 0; i < 3000; ++i) printf "%c", int(rand() * 256) }' >odd/noise.txt
printf 'Rockets hit Taji\0 in \0\0Iraq. \0 Two \0died.\0' >odd/nul.txt
printf 'قال المتحدث إن الصواريخ أصابت معسكر التاجي. בְּרֵאשִׁית בָּרָא אֱלֹהִים. Rockets hit Taji, he said.' >odd/leftward.txt
printf 'Президент Путин met 习近平 in Пекин, 東京 and Αθήνα; ไทยสยาม नरेन्द्र मोदी ﬁne ıŞIK.' >odd/scripts.txt
printf 'Ro\xe2\x80\x8dckets\xe2\x80\x8b 🚀 hit 👨\xe2\x80\x8d👩\xe2\x80\x8d👧 in \xe2\x81\xa6Ta\xcc\x81ji\xe2\x81\xa9, \xe2\x80\xaeIraq\xe2\x80\xac 🇮🇶👍🏽!!😀 \xef\xbb\xbfZ\xcc\xb7\xcc\xa1a\xcc\xb8l, he sa\xc2\xadid.' >odd/joined.txt
cp good.txt odd/zlast.txt
printf '%s\n' '{"id":"high","text":"Rockets \ud800 hit Taji."}' '{"id":"low","text":"\udc00\ud800"}' '{"id":"\ud800","text":"x"}' \
    '{"id":"nul","text":"Rockets\u0000hit Taji."}' '{"id":"pair","text":"\ud83d\ude80 hit Taji in Iraq."}' >surrogates.jsonl
for format in conllu nquads; do
    try 3 export odd surrogates.jsonl -f $format --date 2020-03-13 -q
    says "surrogates.jsonl(1): this is no JSON"
    says "surrogates.jsonl(3): this is no JSON"
    lines 4 err # these three, and the noise
    iconv -f UTF-8 -t UTF-8 out >/dev/null 2>&1 || fail "$ran: the output is no UTF-8"
done
try 3 export odd surrogates.jsonl -f jsonl --date 2020-03-13 -q
lines 14
exports zlast
exports pair
try 3 view odd surrogates.jsonl
lines 4 err

echo "== empty file"
: >empty.txt
try 3 export empty.txt good.txt -f jsonl -q
says "empty.txt holds no text; the article is left out"
lines 1
exports good

echo "== folders"
mkdir -p news/deep barren
cp good.txt news/a.txt
cp other.txt news/deep/b.txt
try 0 export news -f jsonl -q
lines 2
exports a
exports b
try 3 export barren good.txt -f jsonl -q
says "the folder barren holds no article"
exports good

echo "== a file that is not there, and one that is no article"
try 3 export missing.txt good.txt -f jsonl -q
says "cannot read missing.txt: there is no such file"
exports good
printf '{"id":"one","text":"Rockets hit Taji."}\nthis is no JSON\n{"id":"three","title":"no text"}\n{"id":"four","text":"A bomb hit Kabul."}\n' >news.jsonl
try 3 export news.jsonl -f jsonl -q
says "news.jsonl(2): "
says "news.jsonl(3): the object has no member text"
lines 2
exports one
exports four

echo "== JSON, whatever the name"
printf '{"id":"one","text":"Rockets hit Taji."}\nthis is no JSON\n{"id":"three","text":"A bomb hit Kabul."}\n' | tee news.json >feed.log
printf '[\n  {"id": "one", "text": "Rockets hit Taji."},\n  {"id": "two"},\n  {"id": "three", "text": "A bomb hit Kabul."}\n]\n' >array.json
for file in news.json feed.log array.json; do
    try 3 export $file -f jsonl -q
    says "$file("
    lines 2
    exports one
    exports three
done

echo "== 50 MB on one line"
yes 'The bomb killed 12 people in Kabul on Monday, officials said.' | tr '\n' ' ' | head -c 50000000 >solid.txt
try 3 export solid.txt good.txt -f jsonl -q
says "solid.txt is too large for an article: 47.7 MiB of text, and 16.0 MiB is the most; split it"
lines 1
exports good
rm -f solid.txt
{ printf '{"id":"large","text":"'; head -c 70000000 /dev/zero | tr '\0' 'x'; printf '"}\n{"id":"small","text":"Rockets hit Taji."}\n'; } >large.jsonl
try 3 export large.jsonl -f jsonl -q
says "large.jsonl(1)"
exports small
rm -f large.jsonl

echo "== output that cannot be written"
try 1 export good.txt -o good.txt/out.nq
says "good.txt/out.nq: Not a directory"
try 1 export good.txt -o good.txt/out/
says "good.txt/out"
if [ -w /dev/full ]; then
    "$casus" export good.txt -q >/dev/full 2>err </dev/null
    code=$?
    ran="casus export good.txt >/dev/full"
    [ $code = 1 ] || fail "$ran: exit code $code, not 1"
    says "cannot write standard output: No space left on device"
fi
for copy in 1 2 3 4 5 6 7 8; do cat good.txt; done >long.txt
for output in room.nq room.nq.gz room/; do
    code=0
    (ulimit -f 4 && exec "$casus" export good.txt long.txt -f nquads -q -o $output >out 2>err </dev/null) || code=$?
    ran="casus export -o $output where there is room for 4 kB"
    [ $code = 1 ] || fail "$ran: exit code $code, not 1"
    says ": File too large; make room or choose another output with -o"
    [ -z "$(find . -name '*.part')" ] || fail "$ran: leaves a part behind"
done

echo "== output files"
try 0 export good.txt other.txt -f turtle -o graphs/ -q
[ -s graphs/good.ttl ] && [ -s graphs/other.ttl ] || fail "$ran: not one file for each article"
try 0 export good.txt -o facts.jsonl -q
exports good facts.jsonl
[ ! -e facts.jsonl.part ] || fail "$ran: leaves facts.jsonl.part behind"
for ending in gz zst; do
    try 0 export good.txt --date 2020-03-13 -o facts.jsonl.$ending -q
    case $ending in gz) gzip -dc facts.jsonl.gz ;; zst) zstd -dcq facts.jsonl.zst ;; esac >expanded
    exports good expanded
    mv facts.jsonl.$ending first
    try 0 export good.txt --date 2020-03-13 -o facts.jsonl.$ending -q
    cmp -s first facts.jsonl.$ending || fail "$ran: two runs differ"
done
try 0 export good.txt other.txt --date 2020-03-13 -f csv -o tables/ -q
for table in entities events claims; do
    [ -s tables/$table.csv ] || fail "$ran: there is no table of $table"
done
grep -q '^good,.*,Attack,' tables/events.csv || fail "$ran: the attack is not in the table"
try 0 export good.txt other.txt --date 2020-03-13 -o facts.csv.gz -q
gzip -dc facts-events.csv.gz | cmp -s - tables/events.csv || fail "$ran: another table of events"
try 2 export good.txt -f csv
says "the format csv is three files, entities.csv, events.csv and claims.csv; name a folder for them"
try 1 export good.txt -f csv -o good.txt
says "cannot make the folder good.txt: "
try 3 export empty.txt -f csv -o barren-tables -q
lines 1 barren-tables/events.csv
try 3 export empty.txt -o nothing.nq.gz -q
gzip -t nothing.nq.gz || fail "$ran: no gzip file"

echo "== wrong usage"
try 2
try 2 exprot
says 'unknown command "exprot"'
try 2 train --words lexicon
says "casus train needs --output"
try 2 train -o m --words w --treebank t --corpus c --epochs 0
says '--epochs takes a number from 1 to 1000000, not "0"'
try 2 train -o m --words w --treebank t --corpus c --list names.tsv
says '--list takes TYPE=FILE, not "names.tsv"'
try 2 export good.txt --formt jsonl
says "unknown option --formt; did you mean --format?"
try 2 export good.txt --date
says "needs a value"
try 2 export good.txt --base ""
says "needs a value"
try 2 export good.txt --date yesterday
says 'not "yesterday"'
try 2 export good.txt -j many
says 'not "many"'
try 2 export good.txt --base "no scheme"
says 'cannot use the base "no scheme": '
try 2 export good.txt --base https://news.example/#
says "the base is an IRI without # that ends in / or :"
try 2 export good.txt --evidence much
says '--evidence takes none, sentence or full, not "much"'
try 2 export good.txt --evidence none -f jsonl
says "the format jsonl has its own evidence"
try 2 export good.txt --rdf12 -f turtle
says "the format turtle is not written in RDF 1.2; use nquads, ntriples or trig for that"
try 2 export good.txt -f n3
says 'unknown format "n3"; there are nquads, ntriples, turtle, rdfxml, trig, jsonld, jsonl, csv, ftm, conllu, table'

echo "== evaluation"
tells() { grep -qF -- "$1" out || { fail "$ran: does not print \"$1\""; cat out; }; }
try 0 export good.txt other.txt --date 2020-03-13 -q -o found.jsonl
try 0 evaluate found.jsonl found.jsonl --fail-under 1
silent
tells "all "
cat >gold.jsonl <<'GOLD'
{"id":"good","events":[{"type":"Attack","trigger":"hit","roles":{"place":"Taji"}}],"entities":[{"name":"Taji"}]}
{"id":"other","events":[{"type":"Attack","trigger":"killed"},{"type":"Meeting","trigger":"met"}]}
GOLD
try 1 evaluate gold.jsonl found.jsonl --fail-under 90
silent
grep -qE '^event Meeting +1 +0 +0 +- +0\.000 +0\.000$' out || fail "$ran: does not count a meeting as missed"
try 0 evaluate gold.jsonl found.jsonl --only Attack --fail-under 0.1
cp out first
"$casus" evaluate gold.jsonl - --only Attack <found.jsonl >again
cmp -s first again || fail "casus evaluate gold.jsonl -: other scores than from the file"
printf '{"id":"third","events":[]}\n{"id":"good","events":[{}]}\n' >>gold.jsonl
try 3 evaluate gold.jsonl found.jsonl --only Attak
says "gold.jsonl(4): events[0] has no type; the article is left out"
says "the article third is missing in the output"
says "there is nothing to judge of the type Attak in either file"
try 1 evaluate gold.jsonl missing.jsonl
says "cannot read missing.jsonl: there is no such file"
try 1 evaluate good.txt found.jsonl
says "no line of good.txt can be read"
try 2 evaluate gold.jsonl
says "casus evaluate takes two files, GOLD and OUTPUT, not 1"
try 2 evaluate gold.jsonl found.jsonl --fail-under much
says '--fail-under takes a number such as 0.8 or 80, not "much"'
try 0 evaluate --help

echo "== differences"
try 0 diff found.jsonl found.jsonl
lines 0
says "casus: 0 facts gained, 0 lost, in 0 of 2 articles"
sed -i 's/"Actual"/"Planned"/' found.jsonl
try 0 export good.txt other.txt --date 2020-03-13 -q -o before.jsonl
try 4 diff before.jsonl found.jsonl
tells 'status Actual'
tells 'status Planned'
grep -q '^good$' out || fail "$ran: does not name the article"
echo "no JSON" >>found.jsonl
try 3 diff before.jsonl found.jsonl
says "found.jsonl(3): this is no JSON"
try 2 diff - -
says "only one of the two files can be standard input"
try 0 diff --help

echo "== why"
try 0 why urn:casus:place:taji good.txt other.txt
silent
tells 'Place: Taji'
tells 'good, sentence 1 (same name): Rockets hit a camp in «Taji», Iraq, on Wednesday.'
try 0 export good.txt other.txt --date 2020-03-13 -q -o found.nq
event=$(grep -oE '<[^> ]*#attack_[^> ]*>' found.nq | head -n 1)
try 0 why "$event" good.txt other.txt --date 2020-03-13
silent
tells '  plugin: attacks'
tells '  good, sentence 1: Rockets «hit» a camp in Taji, Iraq, on Wednesday.'
cp out first
"$casus" why "$event" --date 2020-03-13 - <good.txt >again
sed 's/^\( *\)stdin,/\1good,/' again | cmp -s first - || fail "casus why -: tells other places than from the file"
grep -oE '<[^> ]*#(claim|offset)_[^> ]*>' found.nq | sort -u >nodes
[ -s nodes ] || fail "casus why: there is no claim or mention to ask for"
while read -r iri; do
    try 0 why "$iri" good.txt other.txt --date 2020-03-13 --fast
done < <(head -n 2 nodes)
try 1 why urn:casus:place:nowhere good.txt
lines 0
lines 1 err
says "no article tells an entity, event, claim or mention urn:casus:place:nowhere; give the articles and options it was exported with"
try 3 why urn:casus:place:taji good.txt missing.txt
says "cannot read missing.txt: there is no such file"
tells '«Taji»'
try 2 why
says "casus why takes an IRI of the output, then the articles"
try 2 why good.txt
says "casus why takes an IRI of the output first, such as urn:casus:place:taji: "
try 0 why --help

echo "== bounds of dates"
echo "An air strike hit Mosul on 5 January 2020. Police arrested 20 men in response." >strike.txt
try 0 export strike.txt --date 2020-03-13 -q
for bound in 'earliest> "2020-01-05"' 'latest> "2020-03-13"'; do
    grep -qF "ns#$bound" out || fail "$ran: the answer to an air strike has no $bound"
done

echo "== knowledge bases"
printf 'id\tkind\tname\taliases\tcountry\tsameAs\ntaji-camp\tPlace\tTaji\tTaji camp\tIQ\thttp://a.example/taji\n' >names.tsv
try 0 kb build my.kb names.tsv
says "casus: 1 entry, 0 left out"
lines 0
try 0 kb show taji my.kb
silent
tells 'taji-camp'
tells '  same as: http://a.example/taji'
try 0 kb show taji-camp my.kb -q
try 1 kb show Kabul my.kb
says 'nothing is known under the name or id "Kabul"'
try 0 export good.txt --date 2020-03-13 -q --kb my.kb --no-kb
grep -qF '<urn:casus:place:taji-camp> <http://www.w3.org/2002/07/owl#sameAs> <http://a.example/taji>' out || fail "$ran: Taji is not linked"
grep -qF 'owl#sameAs> <http://www.wikidata.org' out && fail "$ran: --no-kb links to the one of Casus"
try 0 why urn:casus:place:taji-camp good.txt --kb my.kb
tells '  known as: taji-camp in my.kb'
printf 'Taji\ttaji-camp\n' >pairs.tsv
try 0 export good.txt --date 2020-03-13 -q --kb my.kb --not-same pairs.tsv
grep -qF 'taji-camp' out && fail "$ran: --not-same is not honoured"
try 0 export good.txt --date 2020-03-13 -q
grep -q 'place:iraq> <http://www.w3.org/2002/07/owl#sameAs> <http://www.wikidata.org/entity/Q' out || fail "$ran: Iraq is not linked"
printf 'name\tkind\nTaji\nKabul\tPlace\n' >short.tsv
try 3 kb build short.kb short.tsv
says "short.tsv(2): the row has 1 cells, the first row 2; it is left out"
says "casus: 1 entry, 1 left out"
try 0 kb build kinds.kb <(printf 'name\nKabul\n') --kind Place -q --format tsv
silent
try 1 kb build no.kb good.txt
says "good.txt: its first bytes do not tell its format; name it with --format"
[ ! -e no.kb ] || fail "$ran: there is a file all the same"
try 1 kb build no.kb missing.tsv
says "cannot read missing.tsv"
try 1 kb build nowhere/no.kb names.tsv
says "cannot write nowhere/no.kb"
try 1 export good.txt --kb good.txt
says "cannot use the knowledge base good.txt: it is no knowledge base of Casus"
try 1 export good.txt --not-same missing.tsv
says "cannot read missing.tsv"
try 2 kb
says 'casus kb takes build, show or export first, not ""'
try 2 kb build my.kb
try 2 kb show
try 0 kb show Iraq
tells '  country: IQ'
mkdir -p folder.kb
try 1 kb build folder.kb names.tsv
says "cannot write folder.kb: "
[ ! -e folder.kb.part ] || fail "$ran: a part of it is left"
try 2 kb build a.kb b.tsv --format csv
says '--format takes wikidata, opensanctions, geonames or tsv, not "csv"'
try 0 kb export my.kb
grep -q '^<urn:casus:place:taji-camp> .* <urn:casus:entities> \.$' out || fail "$ran: does not tell of the camp"
try 0 kb export my.kb -f turtle --base https://news.example/ -o known.ttl
grep -q '^<https://news.example/place/taji-camp>' known.ttl || fail "$ran: does not go by --base"
try 2 kb export my.kb -f jsonl
says "the format jsonl is for articles; knowledge bases are written in a format of RDF"
try 0 export good.txt other.txt --date 2020-03-13 -q -f nquads --entities
grep -q '^<urn:casus:place:iraq> .*core#altLabel> "Republic of Iraq" <urn:casus:entities> \.$' out || fail "$ran: does not tell of Iraq"
cp out first
try 0 export other.txt good.txt --date 2020-03-13 -q -f nquads --entities -j 3
cmp -s <(grep 'urn:casus:entities> \.$' first) <(grep 'urn:casus:entities> \.$' out) || fail "$ran: other entities"
try 0 export good.txt --date 2020-03-13 -q --entities -o known/
[ -s known/entities.nq ] || fail "$ran: no file of entities"
try 2 export good.txt -f jsonl --entities
says "use a format of RDF, such as nquads, for that"
try 0 kb --help

echo "== a broken plugin"
mkdir -p plugins/broken
echo "this is no library" >plugins/broken/broken.so
cat >plugins/broken/plugin.info <<'INFO'
name       broken
version    1.0.0
interface  1
kind       native
main       broken.so
role       extractor
summary    "A text file that calls itself a library"
languages  en
INFO
try 3 export good.txt -f jsonl -q --plugins plugins
says "plugins/broken: cannot load plugin broken"
exports good

echo "== graphs that are checked"
for ending in nq trig ttl nt rdf nq.gz trig.zst; do
    try 0 export good.txt other.txt --date 2020-03-13 -q -o checked.$ending
done
try 0 check checked.nq checked.trig checked.ttl checked.nt checked.rdf checked.nq.gz checked.trig.zst
says "casus: 11 graphs, "
says ", 0 faults"
try 0 check checked.nq -q
silent
"$casus" check - -q <checked.nq || fail "standard input does not conform"
grep -v '#status>' checked.nq >faulty.nq
try 4 check faulty.nq -q
silent
grep -qF ' cas:status: has fewer values than 1 (sh:minCount)' out || fail "$ran: does not tell what is missing"
try 4 check faulty.nq -q -f jsonl
grep -qF '"constraint":"sh:minCount"' out || fail "$ran: gives no JSON"
echo '<urn:a> no statement .' >broken.nq
try 3 check broken.nq faulty.nq missing.nq good.txt -q
says "cannot read broken.nq, line 1: "
says "cannot read missing.nq: No such file or directory"
says "cannot read good.txt: its ending is none of .nq, .trig, .ttl, .nt, .rdf, or one of these and .gz or .zst"
grep -qF 'faulty.nq, graph <' out || fail "$ran: does not check the other file"
head -c 200 checked.nq.gz >cut.nq.gz
try 3 check cut.nq.gz -q
says "cannot read cut.nq.gz: it ends too early"
echo '<urn:s> a <http://www.w3.org/ns/shacl#NodeShape> ; <http://www.w3.org/ns/shacl#js> 1 .' >shapes.ttl
try 1 check checked.nq --shapes shapes.ttl
says "cannot use the shape <urn:s>: it has sh:js, which is not supported"
try 2 check
try 2 check checked.nq -f xml
if [ -w /dev/full ]; then
    code=0
    "$casus" check faulty.nq >/dev/full 2>err </dev/null || code=$?
    ran="casus check faulty.nq >/dev/full"
    [ $code = 1 ] || fail "$ran: exit code $code, not 1"
    says "cannot write standard output: No space left on device"
fi

echo "== queries that cannot be asked"
try 2 query 'ASK {}'
says "name where the store takes queries with --endpoint URL"
try 2 query --endpoint http://127.0.0.1:1/
try 2 query 'ASK {}' --endpoint http://127.0.0.1:1/ -f turtle
says '--format takes table, csv or json for SELECT and ASK, not "turtle"'
try 2 query 'DESCRIBE <urn:x>' --endpoint http://127.0.0.1:1/ -f csv
try 1 query 'DROP ALL' --endpoint http://127.0.0.1:1/
says "this is an update, and casus query only asks; it begins with DROP"
try 1 query none.rq --endpoint http://127.0.0.1:1/
says "cannot read the query none.rq; is the path right?"
try 1 query 'ASK {}' --endpoint http://me:secret@127.0.0.1:1/
says "holds a user or a password"
try 5 query 'ASK {}' --endpoint http://127.0.0.1:1/
says "no answer from http://127.0.0.1:1/: nobody listens there"
echo 'ASK {}' >ask.rq
try 5 query ask.rq --endpoint http://127.0.0.1:1/ -f json

echo "== a reader that goes away"
seq 3000 | sed 's/.*/{"id":"&","text":"Rockets hit a camp in Taji, Iraq, and killed & troops."}/' >many.jsonl
"$casus" export many.jsonl --date 2020-03-13 -q 2>err </dev/null | head -c 10 >out
code=${PIPESTATUS[0]}
ran="casus export many.jsonl | head -c 10"
[ "$code" = 0 ] || fail "$ran: exit code $code"
silent

echo "== an interrupt while standard input is awaited"
mkfifo ready
begin=$SECONDS code=0
ran="casus export good.txt ready -, interrupted"
"$casus" export good.txt ready - --date 2020-03-13 -f jsonl -q >out 2>err \
    < <(printf 'Rockets hit a camp in Taj'; exec sleep 20) &
program=$!
echo "A bomb hit Kabul." >ready # goes on when the program reads it, and so listens to signals
sleep 0.3
kill -INT $program
wait $program || code=$?
[ "$code" = 130 ] || fail "$ran: exit code $code"
[ $((SECONDS - begin)) -lt 15 ] || fail "$ran: goes on waiting"
exports good
grep -q '"id":"stdin"' out && fail "$ran: exports an article that is cut off"

echo "== other terms"
printf '{"id":"a","title":"T","url":"https://news.example/a","published":"2020-03-13","text":"Rockets killed two US troops in Taji, Iraq, on Wednesday."}\n' >dated.jsonl
mkdir -p mine
cp "$incidents"/* mine/
try 0 export dated.jsonl -q --ontology mine
silent
grep -q ' <https://example.org/incidents#day> "2020-03-11"' out || fail "$ran: not in the terms of mine"
grep -q 'w3id.org/casus' out && fail "$ran: has terms of Casus"
sed -i 's/class inc:Incident/class inc:Accident/' mine/mapping.info
try 1 export dated.jsonl -q --ontology mine
says "mine/mapping.info, line $(grep -n inc:Accident mine/mapping.info | cut -d: -f1), "
says 'no vocabulary has the class inc:Accident'
echo '<https://example.org/incidents#Accident> a <http://www.w3.org/2002/07/owl#Class> .' >mine/more.ttl
try 0 export dated.jsonl -q --ontology mine
try 0 export dated.jsonl -q -f ftm
grep -q '^{"id":"urn-casus-article-[0-9a-f]*","schema":"Article",' out || fail "$ran: no article of FollowTheMoney"
try 0 export dated.jsonl -q --ontology followthemoney -o entities.ftm
cmp -s out entities.ftm || [ -s entities.ftm ] || fail "$ran: no entities"
try 0 export dated.jsonl -q --ontology plover -f csv
grep -q '^id,date,source.actor_text,' out || fail "$ran: no line of columns"
try 0 export dated.jsonl -q --ontology plover -f jsonl
try 2 export dated.jsonl -q -f csv
says 'the format csv is three files'
try 1 export dated.jsonl -q --ontology nowhere
says 'cannot find the ontology nowhere'
try 0 export dated.jsonl -q --ontology schema.org -f jsonl
cp out other.jsonl
try 0 export dated.jsonl -q -f jsonl
cmp -s out other.jsonl || fail "$ran: the facts depend on the ontology"

echo "== the same bytes whatever the surroundings"
for format in nquads jsonl trig jsonld ftm; do
    seq 300 | sed 's/.*/{"id":"&","published":"2020-03-13","text":"Officials said an Iran-backed militia fired & rockets at Taji, Iraq, on Wednesday. It killed two US troops and wounded some 14, Mark Esper said."}/' >same.jsonl
    "$casus" export same.jsonl -f $format -q -j 1 >first </dev/null || fail "-j 1, $format"
    [ -s first ] || fail "no output, $format"
    "$casus" export same.jsonl -f $format -q -j 1 >again </dev/null
    cmp -s first again || fail "two runs differ, $format"
    "$casus" export same.jsonl -f $format -q -j 4 >again </dev/null
    cmp -s first again || fail "-j 4 differs from -j 1, $format"
    for locale in C de_DE.UTF-8 tr_TR.UTF-8; do
        LC_ALL=$locale "$casus" export same.jsonl -f $format -q >again </dev/null
        cmp -s first again || fail "LC_ALL=$locale differs, $format"
    done
    TZ=Asia/Tokyo "$casus" export same.jsonl -f $format -q >again </dev/null
    cmp -s first again || fail "TZ=Asia/Tokyo differs, $format"
    (cd / && "$casus" export "$OLDPWD/same.jsonl" -f $format -q </dev/null) >again
    cmp -s first again || fail "another working folder differs, $format"
done

if [ $failures -gt 0 ]; then
    echo "$failures failed"
    exit 1
fi
echo "all passed"
