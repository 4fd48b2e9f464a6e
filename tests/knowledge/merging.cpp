// SPDX-License-Identifier: Apache-2.0
#include "knowledge/merging.h"
#include "catch.h"

#include <algorithm>

using namespace casus;

namespace {

using Strings = std::vector<std::string>;

KnownEntity entry(
    std::string id, std::string kind, std::string name, std::string country = {}, Strings sameAs = {})
{
    return {std::move(id), std::move(kind), std::move(name), {}, std::move(country), std::move(sameAs), {}};
}

Strings idsOf(const std::vector<KnownEntity>& entities)
{
    Strings ids;
    for (const KnownEntity& entity : entities)
        ids.push_back(entity.id);
    return ids;
}

} // namespace

TEST_CASE("Entries that share an identifier are one thing")
{
    const std::vector<KnownEntity> merged
        = mergeEntries({entry("", "Organization", "Riverers", "", {"http://a.example/1"}),
            entry("", "ArmedGroup", "River Front", "IQ", {"http://a.example/1", "http://b.example/2"}),
            entry("", "Organization", "RF", "", {"http://b.example/2"})});
    REQUIRE(merged.size() == 1);
    CHECK(merged[0].id == "river-front");
    CHECK(merged[0].kind == "ArmedGroup");
    CHECK(merged[0].country == "IQ");
    CHECK(merged[0].aliases == Strings {"RF", "Riverers"});
    CHECK(merged[0].sameAs.size() == 2);
}

TEST_CASE("A person and a body that share an identifier stay two")
{
    CHECK(mergeEntries({entry("", "Person", "Ana Lopez", "", {"http://a.example/1"}),
                           entry("", "Company", "Ana Lopez", "", {"http://a.example/1"})})
              .size()
        == 2);
}

TEST_CASE("Rows with one id are one thing with all its terms")
{
    KnownEntity first = entry("ana-lopez", "Person", "Ana Lopez");
    first.terms = {{"mayor", "2001", "2005"}};
    KnownEntity second = entry("ana-lopez", "Person", "Ana Lopez");
    second.terms = {{"minister", "2006", ""}};
    const std::vector<KnownEntity> merged = mergeEntries({second, first});
    REQUIRE(merged.size() == 1);
    CHECK(merged[0].terms == std::vector<Term> {{"mayor", "2001", "2005"}, {"minister", "2006", ""}});
}

TEST_CASE("Namesakes are told apart by country, else by a hash")
{
    CHECK(idsOf(mergeEntries({entry("", "Place", "Port", "GB", {"http://a.example/1"}),
              entry("", "Place", "Port", "US", {"http://a.example/2"})}))
        == Strings {"port-gb", "port-us"});
    const Strings ids = idsOf(mergeEntries({entry("", "Person", "Ana Lopez", "MX", {"http://a.example/1"}),
        entry("", "Person", "Ana Lopez", "MX", {"http://a.example/2"})}));
    REQUIRE(ids.size() == 2);
    CHECK(ids[0] != ids[1]);
    CHECK(ids[0].size() == std::string("ana-lopez-12345678").size());
    CHECK(idsOf(mergeEntries({entry("port", "Country", "Port", "PT"), entry("", "Place", "Port", "US")}))
        == Strings {"port", "port-us"});
}

TEST_CASE("What has neither id nor identifier is the only thing of its name, or one of its own")
{
    const std::vector<KnownEntity> merged = mergeEntries({entry("", "ArmedForce", "River Army", "MX"),
        entry("", "ArmedForce", "River Army", "MX", {"http://a.example/1"}),
        entry("", "ArmedForce", "River Army", "MX"), entry("", "ArmedForce", "River Army", "ES")});
    CHECK(idsOf(merged) == Strings {"river-army-es", "river-army-mx"});
    CHECK(mergeEntries(
              {entry("", "Place", "Port", "US", {"http://a.example/1"}),
                  entry("", "Place", "Port", "US", {"http://a.example/2"}), entry("", "Place", "Port", "US")})
              .size()
        == 3);
}

TEST_CASE("The same name in another family takes no id away")
{
    CHECK(idsOf(mergeEntries({entry("", "Place", "Lincoln", "US"), entry("", "Person", "Lincoln", "US")}))
        == Strings {"lincoln", "lincoln"});
}

TEST_CASE("The order of entries does not matter")
{
    std::vector<KnownEntity> entries {entry("", "Place", "Port", "GB", {"http://a.example/1"}),
        entry("", "Place", "Port", "US", {"http://a.example/2"}),
        entry("", "Place", "Old Port", "US", {"http://a.example/2"}), entry("port", "Country", "Port", "PT"),
        entry("", "Person", "Ana Lopez", "", {"http://a.example/3"}), entry("", "Person", "Ana Lopez")};
    std::sort(entries.begin(), entries.end());
    const std::vector<KnownEntity> wanted = mergeEntries(entries);
    while (std::next_permutation(entries.begin(), entries.end()))
        REQUIRE(mergeEntries(entries) == wanted);
}
