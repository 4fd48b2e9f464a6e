// SPDX-License-Identifier: Apache-2.0
#include "program/commands.h"
#include "program/options.h"
#include "program/print.h"
#include "program/stopping.h"
#include "program/store_options.h"
#include "program/telling.h"
#include "query/endpoint.h"
#include "query/query_results.h"
#include "query/query_text.h"

#include <casus/error.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>

#include <unistd.h>

namespace casus {

namespace {

constexpr std::string_view help = R"(casus query: asks a store and shows what it answers

  casus query samples/queries/01-attacks.rq --endpoint http://localhost:3030/news/query
  casus query 'SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }' --endpoint http://localhost:7878/query
  casus query all.rq --endpoint … -f csv >all.csv

usage: casus query FILE|TEXT|- --endpoint URL [options]

The query is SPARQL: SELECT, ASK, CONSTRUCT or DESCRIBE.

      --endpoint URL    where the store takes queries
  -f, --format FORMAT   of SELECT and ASK: table (default on a terminal; literals are their text, long cells are cut),
                        csv (default elsewhere) or json; of CONSTRUCT and DESCRIBE: turtle (default) or ntriples
      --user NAME       the password is in CASUS_PASSWORD; a token, in place of both, in CASUS_TOKEN
      --password-file FILE  or the password is in its first line
      --ca FILE         certificates to trust besides those of the system (PEM)
      --timeout SECONDS to wait for an answer; 300 without it
  -q, --quiet           do not count the rows of a table
  -h, --help            this text

exit codes: 0 answered, 1 could not run or the store does not understand the query, 2 wrong usage, 5 the store cannot be
reached or used, 6 it does not let us in, 130 interrupted
)";

constexpr Option options[]
    = {{0, "endpoint", true}, {'f', "format", true}, {0, "user", true}, {0, "password-file", true},
        {0, "ca", true}, {0, "timeout", true}, {'q', "quiet", false}, {'h', "help", false}};

/// An answer that is held as a whole is no larger.
constexpr std::size_t largestTable = 64U << 20U;

/// A format of answers, and what stores call it; the first is asked for.
struct AnswerFormat
{
    std::string_view name;
    bool isGraph; ///< of CONSTRUCT and DESCRIBE
    std::array<std::string_view, 2> mediaTypes;
};

constexpr std::array<std::string_view, 2> json {"application/sparql-results+json", "application/json"};

constexpr AnswerFormat formats[] = {{"table", false, json}, {"csv", false, {"text/csv", "text/csv"}},
    {"json", false, json}, {"turtle", true, {"text/turtle", "application/x-turtle"}},
    {"ntriples", true, {"application/n-triples", "text/plain"}}};

bool isAboutGraphs(QueryForm form)
{
    return form == QueryForm::Construct || form == QueryForm::Describe;
}

const AnswerFormat& formatOf(const CommandLine& line, QueryForm form)
{
    const std::string usual = isAboutGraphs(form) ? "turtle" : isatty(STDOUT_FILENO) == 1 ? "table" : "csv";
    const std::string name = line.get("format", usual);
    const auto* const found = std::ranges::find(formats, name, &AnswerFormat::name);
    if (found == std::end(formats) || found->isGraph != isAboutGraphs(form))
        throw UsageError("--format takes "
            + std::string(isAboutGraphs(form) ? "turtle or ntriples for CONSTRUCT and DESCRIBE"
                                              : "table, csv or json for SELECT and ASK")
            + ", not \"" + name + "\"");
    return *found;
}

std::string queryOf(const CommandLine& line)
{
    if (line.operands.size() != 1)
        throw UsageError("casus query takes one query, or a file with it");
    const std::string& operand = line.operands.front();
    if (operand == "-")
        return {std::istreambuf_iterator<char>(std::cin), {}};
    const bool isNamed = operand.ends_with(".rq") || operand.ends_with(".sparql");
    std::error_code error; // of a query that is too long for a path
    if (!isNamed && !std::filesystem::is_regular_file(operand, error))
        return operand;
    std::ifstream file(operand, std::ios::binary);
    if (!file)
        throw Error("cannot read the query " + operand + "; is the path right?");
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The answer as a whole, to be shown in another form.
std::string answerOf(Endpoint& endpoint, const std::string& query)
{
    std::string answer;
    endpoint.ask(query, json, [&](std::string_view bytes) {
        answer += bytes;
        if (answer.size() > largestTable)
            throw Error("the answer is too large for a table; use -f csv, or LIMIT in the query");
    });
    return answer;
}

void show(Endpoint& endpoint, const std::string& query, const QueryText& text, const AnswerFormat& format,
    bool isQuiet)
{
    if (text.form == QueryForm::Ask && format.name != "json")
        return print(readTruth(answerOf(endpoint, query)) ? "true\n" : "false\n");
    if (format.name != "table")
        return endpoint.ask(query, format.mediaTypes, [](std::string_view bytes) { print(bytes); });
    Wording wording;
    wording.add(text.prefixes);
    const QueryResults results = readResults(answerOf(endpoint, query), wording);
    print(resultTable(results));
    if (!isQuiet)
        std::fprintf(stderr, "casus: %s\n", counted(results.rows.size(), "row", "rows").c_str());
}

} // namespace

int askStore(std::span<char* const> arguments)
{
    const CommandLine line = readCommandLine(arguments, options);
    if (line.has("help")) {
        std::cout << help;
        return allDone;
    }
    if (!line.has("endpoint"))
        throw UsageError("name where the store takes queries with --endpoint URL");
    const std::string query = queryOf(line);
    const QueryText text = readQueryText(query);
    const AnswerFormat& format = formatOf(line, text.form);
    const std::atomic<bool>& isStopped = listenForSignals();
    try {
        Endpoint endpoint(line.get("endpoint", {}), httpOptions(line, &isStopped));
        show(endpoint, query, text, format, line.has("quiet"));
        return allDone;
    } catch (const StoreError&) {
        if (isStopped)
            return interrupted;
        throw;
    }
}

} // namespace casus
