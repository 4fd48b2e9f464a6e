// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "small_training.h"
#include "training/train.h"

#include <casus/error.h>

using namespace casus;
using namespace casus::test;
using Catch::Matchers::Contains;

TEST_CASE("A training learns twenty sentences by heart and says how it went")
{
    SmallTraining training;
    training.request.testTreebanks = training.request.files.treebanks;
    training.request.testCorpora = training.request.files.corpora;
    training.train("a.model");
    const std::string last = training.lines.substr(training.lines.find("epoch 30 of 30"));
    CHECK_THAT(last, Contains("trees.conllu: UPOS 100.00 XPOS 100.00 UAS 100.00 LAS 100.00"));
    CHECK_THAT(last, Contains("news.txt: names 100.00"));
}

TEST_CASE("Two trainings with one seed give the same file, and one with another seed does not")
{
    SmallTraining training;
    training.request.epochs = 2;
    const std::string first = SmallTraining::bytes(training.train("a.model"));
    CHECK(SmallTraining::bytes(training.train("b.model")) == first);
    training.request.seed = 2;
    CHECK(SmallTraining::bytes(training.train("c.model")) != first);
}

TEST_CASE("A training that was stopped goes on to the same file")
{
    SmallTraining training;
    training.request.epochs = 3;
    const std::string whole = SmallTraining::bytes(training.train("a.model"));
    training.request.checkpoint = training.folder() + "/state";
    struct Stopped
    {
    };
    training.request.model = training.folder() + "/b.model";
    CHECK_THROWS_AS(casus::train(training.request, [](const std::string&) { throw Stopped(); }), Stopped);
    CHECK(SmallTraining::bytes(training.train("b.model")) == whole);
    CHECK_THAT(training.lines, !Contains("epoch 1 of 3"));
}

TEST_CASE("A checkpoint of another training is refused")
{
    SmallTraining training;
    training.request.epochs = 2;
    training.request.checkpoint = training.folder() + "/state";
    training.train("a.model");
    training.request.seed = 2;
    CHECK_THROWS_WITH(training.train("a.model"), Contains("is of other data or another recipe"));
}
