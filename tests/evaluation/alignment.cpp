// SPDX-License-Identifier: Apache-2.0
#include "evaluation/alignment.h"
#include "catch.h"
#include "evaluation/told_line.h"

using namespace casus;
using test::told;

namespace {

using Index = std::optional<std::size_t>;

Index pairOfFirstEntity(const std::string& gold, const std::string& output)
{
    const ToldArticle golds = told(R"("entities":[)" + gold + "]");
    const ToldArticle outputs = told(R"("entities":[)" + output + "]");
    return Alignment(golds, outputs).entities().outputOf(0);
}

Index pairOfFirstEvent(const std::string& gold, const std::string& output)
{
    const std::string entities = R"("entities":[{"name":"Iran"},{"name":"Iraq"}],"events":[)";
    const ToldArticle golds = told(entities + gold + "]");
    const ToldArticle outputs = told(entities + output + "]");
    return Alignment(golds, outputs).events().outputOf(0);
}

Index pairOfFirstClaim(const std::string& gold, const std::string& output)
{
    const std::string entities = R"("entities":[{"name":"Houthis"},{"name":"Iran"}],"claims":[)";
    const ToldArticle golds = told(entities + gold + "]");
    const ToldArticle outputs = told(entities + output + "]");
    return Alignment(golds, outputs).claims().outputOf(0);
}

} // namespace

TEST_CASE("Entities of one name are the same")
{
    CHECK(
        pairOfFirstEntity(R"({"name":"the Houthis"})", R"({"name":"Iran"},{"name":"Houthis"})") == Index(1));
    CHECK_FALSE(pairOfFirstEntity(R"({"name":"Houthis"})", R"({"name":"Houthi"})"));
}

TEST_CASE("Entities with close mentions are the same, whatever their names")
{
    CHECK(pairOfFirstEntity(R"({"name":"US","mentions":[{"begin":4,"end":6}]})",
              R"({"name":"United States","mentions":[{"begin":4,"end":6}]})")
        == Index(0));
    CHECK_FALSE(pairOfFirstEntity(R"({"name":"US","mentions":[{"begin":4,"end":6,"text":"US"}]})",
        R"({"name":"US Army","mentions":[{"begin":20,"end":27,"text":"US"}]})"));
}

TEST_CASE("Without offsets a name may be one of the other's mentions")
{
    CHECK(
        pairOfFirstEntity(R"({"name":"NATO"})",
            R"({"name":"North Atlantic Treaty Organization","mentions":[{"begin":4,"end":8,"text":"NATO"}]})")
        == Index(0));
}

TEST_CASE("Of entities that fit, the one of the same type fits best")
{
    CHECK(pairOfFirstEntity(R"({"type":"Company","name":"Reuters"})",
              R"({"id":"e0","type":"Media","name":"Reuters"},{"id":"e1","type":"Company","name":"Reuters"})")
        == Index(1));
}

TEST_CASE("Events of different types are different")
{
    CHECK_FALSE(pairOfFirstEvent(
        R"({"type":"Attack","trigger":"struck"})", R"({"type":"Clash","trigger":"struck"})"));
}

TEST_CASE("An event that is negated is none that happened")
{
    const std::string negated = R"({"type":"Attack","trigger":"struck","status":"Negated"})";
    const std::string planned = R"({"type":"Attack","trigger":"struck","status":"Planned"})";
    const std::string actual = R"({"type":"Attack","trigger":"struck","status":"Actual"})";
    CHECK_FALSE(pairOfFirstEvent(negated, actual));
    CHECK(pairOfFirstEvent(planned, actual) == Index(0));
    CHECK(pairOfFirstEvent(R"({"type":"Attack","trigger":"struck"})", negated) == Index(0));
}

TEST_CASE("An event with the same trigger is preferred to one in the same sentence")
{
    CHECK(pairOfFirstEvent(R"({"type":"Attack","trigger":{"begin":10,"end":16,"sentence":1}})",
              R"({"type":"Attack","trigger":{"begin":30,"end":36,"sentence":1}},
                 {"type":"Attack","trigger":{"begin":10,"end":16,"sentence":1}})")
        == Index(1));
}

TEST_CASE("An event may be known by a later mention")
{
    CHECK(pairOfFirstEvent(R"({"type":"Attack","trigger":{"begin":50,"end":56,"sentence":3}})",
              R"({"type":"Attack","trigger":{"begin":10,"end":16,"sentence":1},
                  "evidence":[{"begin":10,"end":16,"sentence":1},{"begin":50,"end":56,"sentence":3}]})")
        == Index(0));
}

TEST_CASE("Of two events in a sentence the one with the same roles is meant")
{
    CHECK(pairOfFirstEvent(R"({"type":"Attack","trigger":{"sentence":1},"roles":{"actor":"Iran"}})",
              R"({"type":"Attack","trigger":{"sentence":1},"roles":{"actor":"Iraq"}},
                 {"type":"Attack","trigger":{"sentence":1},"roles":{"actor":"Iran"}})")
        == Index(1));
}

TEST_CASE("Where no trigger is told the roles decide")
{
    CHECK_FALSE(pairOfFirstEvent(R"({"type":"Attack","roles":{"actor":"Iran"}})",
        R"({"type":"Attack","trigger":"struck","roles":{"actor":"Iraq"}})"));
    CHECK(pairOfFirstEvent(R"({"type":"Attack","roles":{"actor":"Iran"}})",
              R"({"type":"Attack","trigger":"struck","roles":{"actor":"Iran"}})")
        == Index(0));
}

TEST_CASE("Claims have a direction")
{
    const std::string claim = R"({"subject":"Houthis","predicate":"backedBy","object":"Iran"})";
    CHECK(pairOfFirstClaim(claim, claim) == Index(0));
    CHECK_FALSE(pairOfFirstClaim(claim, R"({"subject":"Iran","predicate":"backedBy","object":"Houthis"})"));
    CHECK_FALSE(pairOfFirstClaim(claim, R"({"subject":"Houthis","predicate":"memberOf","object":"Iran"})"));
}

TEST_CASE("Claims with another stance or claimant are others, where gold tells them")
{
    const auto claim = [](const std::string& voice) {
        return R"({"subject":"Houthis","predicate":"backedBy","object":"Iran")" + voice + "}";
    };
    const std::string denied = claim(R"(,"stance":"Denied","claimants":["Iran"])");
    CHECK(pairOfFirstClaim(claim(""), denied) == Index(0));
    CHECK_FALSE(pairOfFirstClaim(claim(R"(,"stance":"Asserted")"), denied));
    CHECK(pairOfFirstClaim(claim(R"(,"stance":"Asserted")"), claim("")) == Index(0));
    CHECK(pairOfFirstClaim(claim(R"(,"stance":"Denied")"), denied) == Index(0));
    CHECK_FALSE(pairOfFirstClaim(claim(R"(,"claimants":["Houthis"])"), denied));
    CHECK_FALSE(pairOfFirstClaim(claim(R"(,"claimants":[])"), denied));
}
