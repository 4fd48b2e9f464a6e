// SPDX-License-Identifier: Apache-2.0
#include <casus/pipeline/pipeline.h>

#include "catch.h"
#include "scratch.h"

#include <map>

using namespace casus;
using namespace casus::test;
using namespace std::chrono_literals;
using Catch::Matchers::Contains;

namespace {

/// A store in memory.
class FakeStore : public GraphTarget
{
public:
    std::string name() const override { return "fake"; }
    void replace(const std::string& graph, std::string triples, Done done) override
    {
        ++written;
        graphs[graph] = std::move(triples);
        if (done)
            done();
    }
    void remove(const std::string& graph, Done done) override
    {
        graphs.erase(graph);
        if (done)
            done();
    }
    void finish() override { isFinished = true; }

    std::map<std::string, std::string> graphs;
    int written = 0;
    bool isFinished = false;
};

Article article(const std::string& id, const std::string& text)
{
    return {id, "https://news.example/" + id, {}, 2020y / 3 / 13, text};
}

const std::string attack = "Rockets hit a camp in Taji, Iraq, on Wednesday. The attack killed two US troops.";

Report run(FakeStore& store, const PipelineOptions& options, const std::string& text = attack)
{
    Pipeline pipeline(options, store);
    pipeline.add(article("a", text));
    return pipeline.finish();
}

} // namespace

TEST_CASE("A pipeline puts the graph of each article into a target")
{
    FakeStore store;
    Pipeline pipeline({}, store);
    pipeline.add(article("a", attack));
    pipeline.add(article("b", "A bomb killed 12 people in Kabul."));
    const Report report = pipeline.finish();
    CHECK(store.isFinished);
    CHECK(report.articles == 2);
    REQUIRE(store.graphs.size() == 2);
    const auto& [graph, triples] = *store.graphs.begin();
    CHECK_THAT(graph, Contains("urn:casus:article:"));
    CHECK_THAT(triples, Contains('<' + graph + "> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "));
    CHECK(triples.ends_with(" .\n"));
    CHECK(triples.substr(0, triples.find('\n')).ends_with("Article> .")); // no quads
}

TEST_CASE("With a state a pipeline passes over what is unchanged and replaces what was corrected")
{
    Scratch scratch;
    PipelineOptions options;
    options.state = scratch.folder() + "/s.state";
    FakeStore store;
    CHECK(run(store, options).unchanged == 0);
    CHECK(run(store, options).unchanged == 1);
    CHECK(store.written == 1);
    const std::string earlier = store.graphs.begin()->first;
    CHECK(run(store, options, "Rockets hit a camp in Basra, Iraq.").unchanged == 0);
    REQUIRE(store.graphs.size() == 1);
    CHECK(store.graphs.begin()->first != earlier);
}

TEST_CASE("Whatever graphs are made by makes a pipeline read articles again")
{
    Scratch scratch;
    PipelineOptions usual;
    usual.state = scratch.folder() + "/s.state";
    FakeStore store;
    run(store, usual);
    const auto isRead = [&](const PipelineOptions& options) {
        const bool isNew = run(store, options).unchanged == 0;
        run(store, usual);
        return isNew;
    };
    PipelineOptions options = usual;
    options.threads = 1;
    CHECK_FALSE(isRead(options));
    options = usual;
    options.base = "https://news.example/";
    CHECK(isRead(options));
    options = usual;
    options.evidence = Evidence::Sentence;
    CHECK(isRead(options));
    options = usual;
    options.isRdf12 = true;
    CHECK(isRead(options));
    options = usual;
    options.isFast = true;
    CHECK(isRead(options));
    options = usual;
    options.hasOwnKnowledge = false;
    CHECK(isRead(options));
    options = usual;
    options.notSame.push_back(scratch.write("not_same.tsv", "Taji\tTaj\n"));
    CHECK(isRead(options));
    options = usual;
    std::filesystem::copy(CASUS_SOURCE_DIR "/ontologies/casus", scratch.folder() + "/ontology");
    options.ontology = scratch.folder() + "/ontology";
    CHECK_FALSE(isRead(options)); // the same in another place
    scratch.write("ontology/note.txt", "x");
    CHECK(isRead(options));
}

TEST_CASE("A graph that another program makes just so is not written again")
{
    Scratch scratch;
    PipelineOptions options;
    options.state = scratch.folder() + "/s.state";
    FakeStore store;
    run(store, options);
    options.notSame.push_back(scratch.write("not_same.tsv", "Someone\tSomebody\n"));
    CHECK(run(store, options).unchanged == 0);
    CHECK(store.written == 1);
    CHECK(run(store, options).unchanged == 1);
}

TEST_CASE("A target has no other output, and a state goes with a folder or a target")
{
    Scratch scratch;
    FakeStore store;
    PipelineOptions options;
    options.output = scratch.folder();
    CHECK_THROWS_AS(Pipeline(options, store), OptionError);
    options = {};
    options.format = "turtle";
    CHECK_THROWS_AS(Pipeline(options, store), OptionError);
    options = {};
    options.state = scratch.folder() + "/s.state";
    options.output = scratch.folder() + "/facts.nq";
    CHECK_THROWS_WITH(Pipeline(options), Contains("a state goes with a folder of graphs"));
}
