// SPDX-License-Identifier: Apache-2.0
#include "evaluation/score_table.h"
#include "evaluation/scores.h"
#include "program/commands.h"
#include "program/fact_files.h"
#include "program/options.h"
#include "program/print.h"
#include "program/telling.h"

#include <casus/error.h>

#include <charconv>
#include <cmath>
#include <iostream>

namespace casus {

namespace {

constexpr std::string_view help
    = R"(casus evaluate: how much of what was found is right, and how much of it was found

  casus evaluate gold.jsonl facts.jsonl                      a table of precision, recall and F1
  casus evaluate gold.jsonl facts.jsonl --fail-under 0.8     fails where the F1 of all is lower
  casus export news/ -f jsonl | casus evaluate gold.jsonl -  in a pipe

usage: casus evaluate GOLD OUTPUT [options]

OUTPUT is what casus export -f jsonl writes. GOLD is like it, and may be written by hand: what it leaves out is not
judged, but a list that is there, and roles that are there, are complete. Of each article these count:

  id                       which article of OUTPUT it is
  entities[]               type, name, mentions[] {begin, end, text}; id (else its name), named (else true)
  events[]                 type, status, trigger {begin, end, text, sentence}, roles {actor, target, …}: lists of
                           {ref, stance, claimants}; eventType, date, attributes {…}, source {stance, claimants}, evidence
  claims[]                 subject, predicate, object, stance, claimants; not those about events, which repeat roles
  optional                 true for what may be found and need not be: an entity, event, claim or filler

An id may stand for {"ref": id}, words for a trigger or mention, a value for a date, one filler for a list of them.

Entities match by name or close mentions, and are right with the right type. Events match one to one by type, by being
negated or not, and by triggers that overlap or are in one sentence; roles are judged where the event was found, and
a filler is right where its entity matches. Claims match by predicate, subject, object and stance.

      --only TYPE      judge only this type or predicate, such as Attack; may stand several times
      --fail-under N   exit with 1 where the F1 of all is below N, as 0.8 or, in percent, 80
  -h, --help           this text

exit codes: 0 done, 1 below --fail-under or could not run, 2 wrong usage, 3 some lines could not be read
)";

constexpr Option options[] = {{0, "only", true}, {0, "fail-under", true}, {'h', "help", false}};

/// Between 0 and 1.
double thresholdOf(const CommandLine& line)
{
    const std::string text = line.get("fail-under", "0");
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !(number >= 0 && number <= 100))
        throw UsageError("--fail-under takes a number such as 0.8 or 80, not \"" + text + "\"");
    return number > 1 ? number / 100 : number;
}

/// Tells what `of` has and `in` has not, in one sentence.
void warnOfMissing(const ToldArticles& of, const ToldArticles& in, const std::string& what)
{
    std::size_t count = 0;
    std::string first;
    for (const auto& [id, article] : of)
        if (!in.contains(id) && count++ == 0)
            first = id;
    if (count == 1)
        warn("the article " + first + " is " + what);
    else if (count > 1)
        warn(std::to_string(count) + " articles, the first of them " + first + ", are " + what);
}

/// A misspelt type must not pass as one without a fault.
void warnOfUnknown(const Scores& scores, const std::vector<std::string>& only)
{
    for (const std::string& type : only) {
        bool isThere = false;
        for (const Scored scored : {Scored::Entity, Scored::Event, Scored::Claim})
            isThere = isThere || scores.rows().contains({scored, type});
        if (!isThere)
            warn("there is nothing to judge of the type " + type + " in either file");
    }
}

} // namespace

int evaluateFacts(std::span<char* const> arguments)
{
    const CommandLine line = readCommandLine(arguments, options);
    if (line.has("help")) {
        std::cout << help;
        return allDone;
    }
    const double threshold = thresholdOf(line);
    const auto [gold, output, isWhole]
        = readFactFiles(line, "casus evaluate takes two files, GOLD and OUTPUT");
    if (gold.empty())
        throw Error("there is no article in " + line.operands.front() + ", so there is nothing to judge by");
    warnOfMissing(gold, output, "missing in the output; all their facts count as not found");
    warnOfMissing(output, gold, "not in the gold and not judged");

    const std::vector<std::string>& only = line.all("only");
    Scores scores({only.begin(), only.end()});
    for (const auto& [id, article] : gold) {
        const auto found = output.find(id);
        scores.add(article, found == output.end() ? ToldArticle() : found->second);
    }
    warnOfUnknown(scores, only);
    print(scoreTable(scores));
    if (scores.sum().f1() < threshold)
        return isBelow;
    return isWhole ? allDone : someFailed;
}

} // namespace casus
