// SPDX-License-Identifier: Apache-2.0
#include <casus/pipeline/pipeline.h>

#include "catch.h"
#include "scratch.h"

#include <casus/rdf/term.h>

#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

using namespace casus;
using namespace casus::test;
using namespace std::chrono_literals;
using Catch::Matchers::Contains;

namespace {

/// Takes what a pipeline writes and tells.
struct Taken
{
    std::string bytes;
    std::vector<std::string> told; ///< failures as `! sentence`, remarks as `? sentence`
    Report last;

    PipelineEvents events()
    {
        return {[this](std::string_view piece) { bytes += piece; },
            [this](const Diagnostic& diagnostic) {
                told.push_back((diagnostic.isFailure ? "! " : "? ") + diagnostic.sentence);
            },
            [this](const Report& report) { last = report; }};
    }
};

PipelineOptions withFormat(const std::string& format)
{
    PipelineOptions options;
    options.format = format;
    options.date = 2020y / 3 / 13;
    options.threads = 1;
    return options;
}

Article article(const std::string& id, const std::string& text)
{
    return {id, {}, {}, std::nullopt, text};
}

const std::string attack = "Rockets hit a camp in Taji, Iraq, on Wednesday. The attack killed two US troops.";

} // namespace

TEST_CASE("A pipeline makes a graph of an article")
{
    Taken taken;
    Pipeline pipeline(withFormat("jsonl"), taken.events());
    pipeline.add(article("taji", attack));
    const Report report = pipeline.finish();
    CHECK(taken.bytes.starts_with("{\"id\":\"taji\","));
    CHECK(taken.bytes.find("\"type\":\"Attack\"") != std::string::npos);
    CHECK(taken.bytes.find("\"value\":\"2020-03-11\"") != std::string::npos);
    CHECK(taken.told.empty());
    CHECK(report.articles == 1);
    CHECK(report.undated == 0);
    CHECK(taken.last.bytes == attack.size());
}

TEST_CASE("A pipeline normalizes articles and leaves out those without text")
{
    Taken taken;
    Pipeline pipeline(withFormat("jsonl"), taken.events());
    pipeline.add(article("", "Rockets fell.\xFF"));
    pipeline.add(article("blank", " \r\n"));
    const Report report = pipeline.finish();
    CHECK(taken.bytes.starts_with("{\"id\":\"article-1\","));
    CHECK(taken.told
        == std::vector<std::string> {"? the article article-1: 1 place is no valid UTF-8 character and "
                                     "became U+FFFD, at byte offset 13 of the text; check its encoding",
            "! the article blank holds no text; the article is left out"});
    CHECK(report.articles == 2);
    CHECK(report.failed == 1);
}

TEST_CASE("A pipeline reads files and standard input as the program does")
{
    const Scratch scratch;
    std::istringstream input("{\"id\":\"two\",\"text\":\"A bomb exploded.\"}");
    Taken taken;
    Pipeline pipeline(withFormat("jsonl"), taken.events());
    pipeline.addFiles({scratch.write("one.txt", attack), "-"}, input);
    CHECK(pipeline.finish().articles == 2);
    CHECK(taken.bytes.find("\n{\"id\":\"two\",") != std::string::npos);
}

TEST_CASE("A fast pipeline has no tags and no trees, and does not complain")
{
    const auto firstWord = [](bool isFast) {
        PipelineOptions options = withFormat("conllu");
        options.isFast = isFast;
        Taken taken;
        Pipeline pipeline(options, taken.events());
        pipeline.add(article("taji", attack));
        pipeline.finish();
        CHECK(taken.told.empty());
        const std::size_t begin = taken.bytes.find("1\tRockets");
        return taken.bytes.substr(begin, taken.bytes.find('\n', begin) - begin);
    };
    CHECK_THAT(firstWord(false), Contains("NNS"));
    CHECK_THAT(firstWord(true), !Contains("NNS"));
}

TEST_CASE("Reading ends where it is stopped")
{
    std::istringstream input(attack);
    const std::atomic<bool> isStopped = true;
    Taken taken;
    Pipeline pipeline(withFormat("jsonl"), taken.events());
    pipeline.addFiles({}, input, &isStopped);
    const Report report = pipeline.finish();
    CHECK(report.isInterrupted);
    CHECK(report.articles == 0);
}

TEST_CASE("Every format comes out whole, in pieces that are whole articles where it has lines")
{
    for (const std::string format : {"nquads", "ntriples", "turtle", "rdfxml", "trig", "jsonld", "jsonl"}) {
        INFO(format);
        const bool isLines = format == "nquads" || format == "ntriples" || format == "jsonl";
        Taken taken;
        PipelineEvents events = taken.events();
        events.write = [&](std::string_view piece) {
            taken.bytes += piece;
            if (isLines)
                CHECK(piece.ends_with('\n'));
        };
        Pipeline pipeline(withFormat(format), events);
        for (int number = 0; number < 100; ++number)
            pipeline.add(
                article(std::to_string(number), attack + " It was number " + std::to_string(number) + "."));
        pipeline.finish();
        CHECK(taken.bytes.size() > 100 * attack.size());
        CHECK(taken.bytes.ends_with(format == "rdfxml" ? "</rdf:RDF>\n"
                : format == "trig"                     ? "}\n"
                : format == "jsonld"                   ? "]}\n"
                                                       : "\n"));
    }
}

TEST_CASE("A run without articles is a whole document of TriG and JSON-LD")
{
    const auto written = [](const std::string& format) {
        Taken taken;
        Pipeline(withFormat(format), taken.events()).finish();
        return taken.bytes;
    };
    CHECK_THAT(written("trig"), Catch::Matchers::StartsWith("@prefix cas: <https://w3id.org/casus/ns#> .\n"));
    CHECK_THAT(written("jsonld"), Catch::Matchers::StartsWith("{\"@context\": {"));
    CHECK_THAT(written("jsonld"), Catch::Matchers::EndsWith(",\n\"@graph\": [\n\n]}\n"));
}

TEST_CASE("A pipeline writes a file, in the format of its ending, when it finishes")
{
    const Scratch scratch;
    PipelineOptions options;
    options.output = scratch.folder() + "/taji.jsonl";
    Pipeline pipeline(options);
    pipeline.add(article("taji", attack));
    CHECK_FALSE(std::filesystem::exists(options.output));
    pipeline.finish();
    std::ifstream file(options.output);
    CHECK(std::string(std::istreambuf_iterator<char>(file), {}).starts_with("{\"id\":\"taji\","));
}

TEST_CASE("The number of threads changes no byte")
{
    const auto bytesWith = [](unsigned threads) {
        Taken taken;
        PipelineOptions options = withFormat("nquads");
        options.threads = threads;
        Pipeline pipeline(options, taken.events());
        for (int number = 0; number < 300; ++number)
            pipeline.add(
                article(std::to_string(number), attack + std::string(static_cast<std::size_t>(number), '.')));
        pipeline.finish();
        return taken.bytes;
    };
    CHECK(bytesWith(1) == bytesWith(3));
}

TEST_CASE("Options that cannot be used are refused with a sentence")
{
    Taken taken;
    PipelineOptions options;
    options.format = "n3";
    CHECK_THROWS_AS(Pipeline(options, taken.events()), OptionError);
    CHECK_THROWS_WITH(Pipeline(options, taken.events()),
        "unknown format \"n3\"; there are nquads, ntriples, turtle, rdfxml, trig, jsonld, jsonl, csv, ftm, "
        "conllu, table");
    options = {};
    options.base = "https://news.example/#";
    CHECK_THROWS_AS(Pipeline(options, taken.events()), OptionError);
    options = {};
    CHECK_THROWS_WITH(Pipeline(options),
        "there is nothing to write to: name an output, or take the bytes with PipelineEvents::write");
    options.ontology = "nowhere";
    CHECK_THROWS_WITH(
        Pipeline(options, taken.events()), Catch::Matchers::StartsWith("cannot find the ontology nowhere: "));
}

TEST_CASE("A plugin that is refused is told and counted, the others are used")
{
    Taken taken;
    PipelineOptions options = withFormat("jsonl");
    options.plugins = {CASUS_SOURCE_DIR "/tests/bundles/not_a_library"};
    Pipeline pipeline(options, taken.events());
    CHECK(pipeline.finish().refusedPlugins == 1);
    REQUIRE(taken.told.size() == 1);
    CHECK(taken.told[0].starts_with("! plugin not_a_library in "));
}

TEST_CASE("What the taker of bytes throws comes out of the pipeline")
{
    PipelineEvents events;
    events.write = [](std::string_view) { throw std::runtime_error("full"); };
    Pipeline pipeline(withFormat("nquads"), events);
    pipeline.add(article("taji", attack));
    CHECK_THROWS_WITH(pipeline.finish(), "full");
}

TEST_CASE("A finished pipeline takes nothing more")
{
    Taken taken;
    Pipeline pipeline(withFormat("jsonl"), taken.events());
    pipeline.finish();
    CHECK_THROWS_WITH(pipeline.add(article("taji", attack)), "this pipeline is finished; make another one");
    CHECK_THROWS_WITH(pipeline.finish(), "this pipeline is finished; make another one");
}
