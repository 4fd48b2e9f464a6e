// SPDX-License-Identifier: Apache-2.0
#include "knowledge/knowledge_base.h"
#include "catch.h"
#include "knowledge/compiler.h"
#include "knowledge/file_sort.h"
#include "scratch.h"

#include <casus/error.h>

#include <algorithm>
#include <map>

using namespace casus;
using namespace casus::test;
using Catch::Matchers::Contains;

namespace {

using Numbers = std::vector<std::uint32_t>;

std::vector<KnownEntity> entries()
{
    return {{"ana-lopez", "Person", "Ana Lopez", {"Ana M. Lopez"}, "MX", {"http://a.example/1"},
                {{"mayor", "2001", "2005", "http://a.example/list"}, {"minister", "", ""}}, "Port Council"},
        {"", "ArmedGroup", "The River Front", {"Riverers"}, "", {}, {}},
        {"", "Place", "Port", {}, "GB", {"http://a.example/2"}, {}},
        {"", "Place", "Port", {}, "US", {"http://a.example/3"}, {}}};
}

KnowledgeBase read(std::string_view bytes)
{
    const Scratch scratch; // a file that is mapped stays readable when it is gone
    return KnowledgeBase::map(scratch.write("a.kb", bytes));
}

std::vector<std::string> idsOf(const KnowledgeBase& base, std::string_view key)
{
    std::vector<std::string> ids;
    for (const std::uint32_t number : base.named(key))
        ids.emplace_back(base.id(number));
    return ids;
}

/// A file of one entity with well-formed sections, some of which are replaced.
std::string fileWith(const std::map<std::string, std::string>& changes)
{
    const auto bytesOf = [](const auto& numbers) {
        return std::string(reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof numbers[0]);
    };
    std::map<std::string, std::string> sections {{"texts", "Cityport"},
        {"texts.ends", bytesOf(std::vector<std::uint64_t> {0, 4, 8})}, {"ids", bytesOf(Numbers {2})},
        {"kinds", bytesOf(Numbers {1})}, {"names", bytesOf(Numbers {2})}, {"countries", bytesOf(Numbers {0})},
        {"wholes", bytesOf(Numbers {0})}, {"aliases", ""}, {"aliases.ends", bytesOf(Numbers {0})},
        {"same", ""}, {"same.ends", bytesOf(Numbers {0})}, {"terms", ""},
        {"terms.ends", bytesOf(Numbers {0})}, {"keys.begins", bytesOf(Numbers {0, 1})},
        {"keys.names", bytesOf(Numbers {2})}, {"keys.owners", bytesOf(Numbers {0})}};
    for (const auto& [name, bytes] : changes)
        sections[name] = bytes;
    SectionWriter writer(knowledgeSort);
    for (const auto& [name, bytes] : sections)
        writer.add(name, bytes);
    return writer.bytes();
}

std::string numbers(Numbers list)
{
    return {reinterpret_cast<const char*>(list.data()), list.size() * sizeof list[0]};
}

void refuses(const std::map<std::string, std::string>& changes, const std::string& why)
{
    CHECK_THROWS_WITH(read(fileWith(changes)),
        Contains("cannot use the knowledge base") && Contains(why) && Contains("casus kb build"));
}

} // namespace

TEST_CASE("A knowledge base gives back what it was made of")
{
    const KnowledgeBase base = read(compileKnowledge(entries()));
    CHECK(base.size() == 4);
    REQUIRE(base.named("ana-m-lopez").size() == 1);
    CHECK(base.entity(base.named("ana-m-lopez")[0]) == entries()[0]);
    CHECK(idsOf(base, "river-front") == std::vector<std::string> {"the-river-front"});
    CHECK(idsOf(base, "riverers") == std::vector<std::string> {"the-river-front"});
    CHECK(idsOf(base, "port") == std::vector<std::string> {"port-gb", "port-us"});
    CHECK(base.named("lopez").empty());
    CHECK(base.named("").empty());
    CHECK(base.withId("port-us").size() == 1);
    CHECK(base.withId("port").empty());
}

TEST_CASE("A knowledge base of nothing knows nothing")
{
    const KnowledgeBase base = read(compileKnowledge({}));
    CHECK(base.size() == 0);
    CHECK(base.named("port").empty());
}

TEST_CASE("The order of entries changes no byte of a knowledge base")
{
    std::vector<KnownEntity> shuffled = entries();
    const std::string wanted = compileKnowledge(shuffled);
    std::sort(shuffled.begin(), shuffled.end());
    while (std::next_permutation(shuffled.begin(), shuffled.end()))
        REQUIRE(compileKnowledge(shuffled) == wanted);
}

TEST_CASE("Many names are all found")
{
    std::vector<KnownEntity> many;
    for (int i = 0; i < 3000; ++i)
        many.push_back({"", "Place", "Port " + std::to_string(i), {}, "", {}, {}});
    const KnowledgeBase base = read(compileKnowledge(many));
    for (int i = 0; i < 3000; ++i)
        REQUIRE(idsOf(base, "port-" + std::to_string(i)).size() == 1);
}

TEST_CASE("A file that is no whole knowledge base is refused in one sentence")
{
    const std::string good = compileKnowledge(entries());
    CHECK_THROWS_WITH(read(""), Contains("too small"));
    CHECK_THROWS_WITH(read(std::string(500, 'x')), Contains("it is no knowledge base of Casus"));
    CHECK_THROWS_WITH(read("CASUSNET" + good.substr(8)), Contains("it is no knowledge base of Casus"));
    CHECK_THROWS_WITH(read(good.substr(0, good.size() - 1)), Contains("it is cut off"));
    std::string damaged = good;
    damaged.back() = static_cast<char>(damaged.back() ^ 1);
    CHECK_THROWS_WITH(read(damaged), Contains("it is damaged"));
    std::string newer = good;
    newer[8] = 9;
    CHECK_THROWS_WITH(read(newer), Contains("it has version 9"));
}

TEST_CASE("No number of a forged knowledge base is followed out of it")
{
    CHECK(read(fileWith({})).id(0) == "port");
    for (const char* section : {"ids", "kinds", "names", "countries", "wholes", "keys.names"})
        refuses({{section, numbers({3})}}, "points to a text that it has not");
    refuses({{"keys.owners", numbers({1})}}, "points to an entity that it has not");
    refuses({{"kinds", numbers({1, 1})}}, "wrong size");
    refuses({{"ids", "abc"}}, "wrong size");
    refuses({{"aliases.ends", numbers({1})}}, "lists do not end where they should");
    refuses({{"aliases", numbers({9})}, {"aliases.ends", numbers({1})}}, "points to a text that it has not");
    refuses({{"terms", numbers({0})}, {"terms.ends", numbers({1})}}, "not whole");
    refuses({{"keys.begins", ""}}, "keys are in no order");
    refuses({{"keys.begins", numbers({0})}}, "keys are in no order");
    refuses({{"keys.begins", numbers({0, 1, 1, 1})}}, "keys are in no order");
    refuses({{"keys.begins", numbers({0, 7})}}, "keys are in no order");
    refuses({{"keys.begins", numbers({5, 1})}}, "keys are in no order");
}

TEST_CASE("Texts of a forged knowledge base are valid UTF-8, and IRIs are IRIs")
{
    const auto ends = [](std::vector<std::uint64_t> list) {
        return std::string(reinterpret_cast<const char*>(list.data()), list.size() * sizeof list[0]);
    };
    refuses({{"texts", "City\xFFort"}}, "no valid UTF-8");
    refuses({{"texts", "Cit\u00FCport"}, {"texts.ends", ends({0, 4, 9})}}, "no valid UTF-8");
    refuses({{"texts.ends", ends({0, 4, 80})}}, "texts do not end where they should");
    refuses({{"texts.ends", ends({4, 0, 8})}}, "texts do not end where they should");
    refuses({{"texts", "Citypo t"}}, "as an IRI");
    refuses({{"same", numbers({1})}, {"same.ends", numbers({1})}}, "as an IRI");
    refuses({{"terms", numbers({2, 0, 0, 1})}, {"terms.ends", numbers({4})}}, "as an IRI");
}
