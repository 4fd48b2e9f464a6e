// SPDX-License-Identifier: Apache-2.0
#include "identity/slug.h"
#include "knowledge/compiler.h"
#include "knowledge/importing.h"
#include "knowledge/knowledge_base.h"
#include "knowledge/name_key.h"
#include "pipeline/file.h"
#include "pipeline/knowledge_export.h"
#include "pipeline/options.h"
#include "plugin/search_path.h"
#include "program/commands.h"
#include "program/options.h"
#include "program/print.h"
#include "program/reading.h"
#include "program/telling.h"

#include <casus/error.h>

#include <cstdio>
#include <fstream>
#include <iostream>

namespace casus {

namespace {

constexpr std::string_view help = R"(casus kb: knowledge bases, which names in articles are linked to

  casus kb build my.kb names.tsv                            a table of your own
  casus kb build world.kb cities15000.txt entities.ftm.json what others publish
  casus kb build groups.kb query.json --kind ArmedGroup     results of a query at Wikidata
  zcat allCountries.gz | casus kb build places.kb -         standard input
  casus kb show Iraq                                        what Casus itself knows under a name or an id
  casus kb show "Kataib Hezbollah" groups.kb                what a file does
  casus kb export -o known.nq                               all of it as the graph urn:casus:entities
  casus export news/ --kb my.kb                             links names: IRIs, owl:sameAs

usage: casus kb build OUT FILE… [options]
       casus kb show NAME|ID [FILE]…
       casus kb export [FILE]… [options]

Files are told apart by their first bytes, or all of them by --format:

  tsv             the first row names columns: name, kind; and, where you like, id, aliases and sameAs (with | between
                  several), country (two letters), part_of (a name), office, from, until, source (an IRI). Rows
                  with one id are one thing
  wikidata        JSON of a SPARQL query with ?item ?itemLabel, and, where it likes, ?itemAltLabel ?alias ?kind
                  ?country ?sameAs ?partOfLabel ?officeLabel ?start ?end; ?kind as below, ?country of two letters
                  (P297)
  opensanctions   JSON lines of Follow the Money, entities.ftm.json
  geonames        tables of the dump, such as cities15000.txt

Entries that share an identifier are one. Without id, an entry has that of its name, by which IRIs are made.

An office tells by part_of whose it is. export needs states and offices in the same files, or in those named further.

  -f, --format FORMAT   of all files; in export of the graph: nquads (default), trig, turtle, ntriples, rdfxml, jsonld
  -o, --output TARGET   of the graph: a file, compressed where it ends in .gz or .zst, or - (default)
      --base IRI        beginning of IRIs in the graph, as with casus export; --ontology and --rdf12 as well
      --kind KIND       of entries that do not tell theirs: Person, Organization, StateOrgan, ArmedForce, ArmedGroup,
                        IntergovernmentalOrganization, Company, Media, Country, Place, Facility, Office
  -q, --quiet           no totals; warnings stay
  -h, --help            this text

exit codes: 0 done, 1 could not run, or no such name, 2 wrong usage, 3 some entries are left out
)";

constexpr Option options[]
    = {{'f', "format", true}, {'o', "output", true}, {0, "base", true}, {0, "ontology", true},
        {0, "rdf12", false}, {0, "kind", true}, {'q', "quiet", false}, {'h', "help", false}};

std::optional<KnowledgeFormat> formatOf(const CommandLine& line)
{
    if (!line.has("format"))
        return std::nullopt;
    const auto format = knowledgeFormatNamed(line.get("format", {}));
    if (!format)
        throw UsageError("--format takes wikidata, opensanctions, geonames or tsv, not \""
            + line.get("format", {}) + "\"");
    return format;
}

void importFile(const std::string& file, std::optional<KnowledgeFormat> format, const Import& import)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream && file != "-")
        throw Error("cannot read " + file + "; is the path right?");
    Bytes bytes(file == "-" ? std::cin : stream);
    try {
        importKnowledge(bytes, format ? *format : knowledgeFormatOf(bytes), import);
    } catch (const Error& error) {
        throw Error(file + ": " + error.what());
    }
}

/// The file is there whole or not at all.
void write(const std::string& file, std::string_view bytes)
{
    const std::string unfinished = file + ".part";
    File output(unfinished, file);
    output.write(bytes);
    output.close();
    std::error_code error;
    std::filesystem::rename(unfinished, file, error);
    if (!error)
        return;
    std::filesystem::remove(unfinished);
    throw Error("cannot write " + file + ": " + error.message() + "; choose another file");
}

int build(const CommandLine& line)
{
    if (line.operands.size() < 3)
        throw UsageError("casus kb build takes the file to write, then those to read");
    const std::optional<KnowledgeFormat> format = formatOf(line);
    std::vector<KnownEntity> entries;
    std::size_t leftOut = 0;
    Import import {{}, line.get("kind", {}), [&](KnownEntity entry) { entries.push_back(std::move(entry)); },
        [&](const std::string& sentence) {
            warn(sentence);
            ++leftOut;
        }};
    for (std::size_t i = 2; i < line.operands.size(); ++i) {
        import.name = line.operands[i];
        importFile(import.name, format, import);
    }
    const std::size_t taken = entries.size();
    write(line.operands[1], compileKnowledge(std::move(entries)));
    if (!line.has("quiet"))
        std::fprintf(
            stderr, "casus: %s, %zu left out\n", counted(taken, "entry", "entries").c_str(), leftOut);
    return leftOut == 0 ? allDone : someFailed;
}

int writeGraph(const CommandLine& line)
{
    PipelineOptions options = readingOptions(line);
    options.knowledgeBases.assign(line.operands.begin() + 1, line.operands.end());
    options.hasOwnKnowledge = options.knowledgeBases.empty();
    options.format = line.get("format", "");
    options.output = line.get("output", "-");
    options.isRdf12 = line.has("rdf12");
    exportKnowledge(options);
    return allDone;
}

std::string described(const KnownEntity& entity)
{
    std::string text = entity.id + '\n';
    const auto line = [&](std::string_view name, const std::string& value) {
        if (!value.empty())
            ((((text += "  ") += name) += ": ") += value) += '\n';
    };
    line("kind", entity.kind);
    line("name", entity.name);
    for (const std::string& alias : entity.aliases)
        line("also", alias);
    line("country", entity.country);
    line(entity.kind == "Office" ? "office of" : "part of", entity.partOf);
    for (const Term& term : entity.terms)
        line("office",
            term.office
                + (term.from.empty() && term.until.empty() ? "" : ", " + term.from + " to " + term.until));
    for (const std::string& iri : entity.sameAs)
        line("same as", iri);
    return text;
}

int show(const CommandLine& line)
{
    if (line.operands.size() < 2)
        throw UsageError("casus kb show takes a name or an id, then the knowledge bases");
    const std::string& asked = line.operands[1];
    std::vector<std::filesystem::path> files(line.operands.begin() + 2, line.operands.end());
    if (files.empty())
        files.push_back(ownKnowledge(Surroundings::ofThisProcess().installation));
    std::string text;
    for (const std::filesystem::path& file : files) {
        const KnowledgeBase base = KnowledgeBase::map(file);
        std::vector<std::uint32_t> numbers = base.withId(asked);
        for (const std::uint32_t number : base.named(nameKey(slug(asked))))
            if (std::find(numbers.begin(), numbers.end(), number) == numbers.end())
                numbers.push_back(number);
        for (const std::uint32_t number : numbers)
            text += (text.empty() ? "" : "\n") + described(base.entity(number));
    }
    if (text.empty())
        throw Error("nothing is known under the name or id \"" + asked + "\"");
    print(text);
    return allDone;
}

} // namespace

int useKnowledge(std::span<char* const> arguments)
{
    const CommandLine line = readCommandLine(arguments, options);
    if (line.has("help")) {
        std::cout << help;
        return allDone;
    }
    const std::string command = line.operands.empty() ? "" : line.operands.front();
    if (command == "build")
        return build(line);
    if (command == "show")
        return show(line);
    if (command == "export")
        return writeGraph(line);
    throw UsageError("casus kb takes build, show or export first, not \"" + command + "\"");
}

} // namespace casus
