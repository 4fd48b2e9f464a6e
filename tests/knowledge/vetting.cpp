// SPDX-License-Identifier: Apache-2.0
#include "knowledge/vetting.h"
#include "catch.h"

#include <casus/error.h>

using namespace casus;
using Catch::Matchers::Contains;

namespace {

KnownEntity group()
{
    KnownEntity entity;
    entity.kind = "ArmedGroup";
    entity.name = "River Front";
    return entity;
}

} // namespace

TEST_CASE("What is known is brought into order")
{
    KnownEntity entity = group();
    entity.name = "  River \t Front\n";
    entity.aliases = {"Riverers", "River Front", "Riverers", "\u0424\u0440\u043e\u043d\u0442", "?", ""};
    entity.country = "iq";
    entity.sameAs = {"http://b.example/", "http://a.example/", "http://b.example/"};
    const KnownEntity checked = vetted(entity);
    CHECK(checked.name == "River Front");
    CHECK(checked.aliases == std::vector<std::string> {"Riverers"});
    CHECK(checked.country == "IQ");
    CHECK(checked.sameAs == std::vector<std::string> {"http://a.example/", "http://b.example/"});
}

TEST_CASE("What is wrong with an entry is told in a sentence")
{
    const auto complaint = [](auto change) -> std::string {
        KnownEntity entity = group();
        change(entity);
        try {
            vetted(entity);
        } catch (const Error& error) {
            return error.what();
        }
        return {};
    };
    CHECK(complaint([](KnownEntity&) {}).empty());
    CHECK_THAT(complaint([](KnownEntity& e) { e.kind.clear(); }), Contains("has no kind, such as Person"));
    CHECK_THAT(complaint([](KnownEntity& e) { e.kind = "armed group"; }), Contains("is no word"));
    CHECK_THAT(complaint([](KnownEntity& e) { e.name = "!?"; }), Contains("neither letter nor digit"));
    CHECK_THAT(complaint([](KnownEntity& e) { e.name = "a\xFFz"; }), Contains("name is no valid UTF-8"));
    CHECK_THAT(
        complaint([](KnownEntity& e) { e.name.assign(2000, 'x'); }), Contains("longer than 1000 bytes"));
    CHECK_THAT(complaint([](KnownEntity& e) { e.id = "River Front"; }), Contains("write \"river-front\""));
    CHECK_THAT(complaint([](KnownEntity& e) { e.id = "q30"; }), Contains("a number of Wikidata"));
    CHECK_THAT(complaint([](KnownEntity& e) { e.country = "Iraq"; }), Contains("no code of two letters"));
    CHECK_THAT(complaint([](KnownEntity& e) { e.sameAs = {"Q30"}; }), Contains("as an IRI"));
    CHECK_THAT(complaint([](KnownEntity& e) { e.sameAs = {"http://a/>b"}; }), Contains("%3E"));
    CHECK_THAT(complaint([](KnownEntity& e) { e.terms = {{"", "2020", ""}}; }), Contains("no office"));
    CHECK_THAT(complaint([](KnownEntity& e) { e.terms = {{"chief", "1/2/20", ""}}; }), Contains("no day"));
}
