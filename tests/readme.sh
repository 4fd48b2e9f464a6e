#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs the commands that the README tells to use Casus with, as it tells them, in a folder with articles of the names it
# uses. Those that install and build are only looked for: they run this test.
# usage: readme.sh ROOT CASUS SCRATCH-FOLDER
set -euo pipefail
root=$1 casus=$(realpath "$2") scratch=$3

# The commands in the code blocks under a heading.
commands() { awk -v heading="## $1" '/^#/ { inside = $0 == heading } inside && /^    / { print substr($0, 5) }' "$root/README.md"; }

for script in $(commands "Try it"); do
    [ -x "$root/$script" ] || { echo "the README tells to run $script, which is no executable file"; exit 1; }
done

rm -rf "$scratch"
mkdir -p "$scratch/build/release/bin" "$scratch/news"
cd "$scratch"
ln -s "$casus" build/release/bin/casus
ln -s "$root/samples" samples
cat samples/articles/*.jsonl >news.jsonl
cp samples/articles/rocket-attack-k1.jsonl news/
echo "Rockets hit a camp in Taji, Iraq, on Wednesday. The attack killed two US troops." >article.txt
printf 'kind\tname\tcountry\nCountry\tIraq\tIQ\n' >names.tsv

"$casus" export news.jsonl -q -o facts.jsonl
cp facts.jsonl gold.jsonl
sed 's/"Actual"/"Planned"/' facts.jsonl >before.jsonl

count=0
while read -r command; do
    echo "$command"
    code=0 wanted=0
    [[ $command != *" diff "* ]] || wanted=4
    bash -euo pipefail -c "$command" >out 2>err </dev/null || code=$?
    [ $code = $wanted ] || { echo "fails with $code:"; cat err; exit 1; }
    [ -s out ] || [[ $command == *" -o "* || $command == *" kb build "* || $command == *" load "* || $command == *" check facts.nq "* ]] || { echo "gives nothing"; exit 1; }
    count=$((count + 1))
done < <(commands "Use it")
[ $count -gt 0 ] || { echo "the README has no commands; mend this test"; exit 1; }
[ -s facts.nq ] || { echo "facts.nq is not there"; exit 1; }
