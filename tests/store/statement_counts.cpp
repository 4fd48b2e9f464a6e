// SPDX-License-Identifier: Apache-2.0
#include "store/statement_counts.h"
#include "catch.h"

using namespace casus;

namespace {

GraphChange change(GraphChange::Kind kind, const std::string& triples)
{
    return {kind, "urn:g", triples};
}

} // namespace

TEST_CASE("A graph has as many statements as there are different lines")
{
    StatementCounts counts;
    counts.take(change(GraphChange::Kind::Replace, "a .\nb .\na .\n"));
    CHECK(counts.mismatch("urn:g", 2).empty());
    CHECK(counts.mismatch("urn:g", 3) == "the store has 3 statements of it, 2 were sent");
    CHECK(counts.mismatch("urn:other", 0).empty());
}

TEST_CASE("The parts of a graph may share statements")
{
    StatementCounts counts;
    counts.take(change(GraphChange::Kind::Replace, "a .\nb .\n"));
    counts.take(change(GraphChange::Kind::Add, "b .\nc .\nd .\n"));
    CHECK(counts.mismatch("urn:g", 4).empty());
    CHECK_FALSE(counts.mismatch("urn:g", 2).empty());
    CHECK_FALSE(counts.mismatch("urn:g", 6).empty());
    counts.take(change(GraphChange::Kind::Remove, ""));
    CHECK_FALSE(counts.mismatch("urn:g", 4).empty());
    CHECK(counts.mismatch("urn:g", 0).empty());
}
