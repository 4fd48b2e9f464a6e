// SPDX-License-Identifier: Apache-2.0
#include "evaluation/told_reader.h"
#include "catch.h"

#include <casus/error.h>

using namespace casus;

namespace {

std::string complaintAbout(const std::string& json)
{
    try {
        readToldArticle(json);
    } catch (const Error& error) {
        return error.what();
    }
    return "none";
}

std::string complaintAboutMembers(const std::string& members)
{
    return complaintAbout(R"({"id":"a",)" + members + "}");
}

} // namespace

TEST_CASE("A line as casus writes it is read")
{
    const ToldArticle article = readToldArticle(R"({"id":"a","article":"urn:a","sha256":"0",
        "entities":[{"id":"e0","iri":"urn:e0","type":"Country","name":"Iran","named":true,"mentions":[]},
            {"id":"e1","iri":"urn:e1","type":"ArmedGroup","name":"Houthis","named":true,"country":"e0","count":7000000000,
             "mentions":[{"begin":3,"end":10,"text":"Houthis","sentence":1}]}],
        "events":[{"id":"f0","iri":"urn:f0","type":"Attack","eventType":"DroneStrike","status":"Claimed","label":"x",
            "trigger":{"begin":20,"end":26,"text":"struck","sentence":2},"date":{"value":"2020-03","precision":"month"},
            "roles":{"actor":[{"ref":"e1","claimants":["e0"],"stance":"Denied","confidence":0.8}]},
            "attributes":{"reason":"revenge"},"source":{"claimants":[],"stance":"Reported","status":"Actual"},
            "evidence":[{"begin":20,"end":26,"text":"struck","sentence":2}],"confidence":0.9,"extractor":"attacks"}],
        "claims":[{"id":"urn:c0","subject":"e1","predicate":"memberOf","object":{"value":"somebody"},"claimants":[],
            "stance":"Asserted","role":"former","evidence":[],"confidence":0.9,"extractor":"offices"}]})");

    REQUIRE(article.entities.size() == 2);
    CHECK(article.entities[1].attributes.at("country").index == 0);
    CHECK(article.entities[1].attributes.at("count").words == "7000000000");
    CHECK(article.entities[1].mentions.at(0).codePoints == Span {3, 10});
    REQUIRE(article.events.size() == 1);
    CHECK(article.events[0].date == "2020-03");
    CHECK(article.events[0].trigger.sentence == 2);
    CHECK(article.events[0].roles.at("actor").at(0).who.index == 1);
    CHECK(article.events[0].roles.at("actor").at(0).voice.stance == "Denied");
    CHECK(article.events[0].attributes.at("reason") == "revenge");
    CHECK(article.events[0].source->stance == "Reported");
    REQUIRE(article.claims.size() == 1);
    CHECK(article.claims[0].object.words == "somebody");
    CHECK(article.claims[0].qualifiers.at("role") == "former");
}

TEST_CASE("What is written by hand may be shorter")
{
    const ToldArticle article = readToldArticle(R"({"id":"a","entities":[{"name":"Houthis"}],
        "events":[{"type":"Attack","trigger":"struck","date":"2020-03-11","roles":{"actor":"Houthis","target":["Houthis"]}}]})");

    CHECK(article.entities.at(0).isNamed);
    CHECK(article.events.at(0).trigger.text == "struck");
    CHECK(article.events.at(0).date == "2020-03-11");
    CHECK(article.events.at(0).roles.at("actor").size() == 1);
    CHECK(article.events.at(0).roles.at("target").size() == 1);
    CHECK_FALSE(article.hasClaims);
}

TEST_CASE("An entity without a name has that of its first mention")
{
    CHECK(readToldArticle(R"({"id":"a","entities":[{"mentions":["Houthis"]}]})").entities.at(0).name
        == "Houthis");
}

TEST_CASE("White space in words becomes one space")
{
    CHECK(readToldArticle(R"({"id":"a","entities":[{"name":" Kataib\n\t Hezbollah "}]})").entities.at(0).name
        == "Kataib Hezbollah");
}

TEST_CASE("A complaint says where something is wrong")
{
    CHECK(complaintAbout("[") == "this is no JSON: Invalid value at byte 2");
    CHECK(complaintAbout("7") == "this is JSON but no object; an article is {\"id\": …, \"events\": […]}");
    CHECK(complaintAbout("{}") == "this has no id");
    CHECK(complaintAboutMembers(R"("events":7)") == "events is no array");
    CHECK(complaintAboutMembers(R"("events":[{}])") == "events[0] has no type");
    CHECK(complaintAboutMembers(R"("events":[{"type":7}])") == "events[0].type is no string");
    CHECK(complaintAboutMembers(R"("events":[{"type":"Attack","roles":{"actor":["e7"]}}])")
        == "events[0].roles.actor[0] is \"e7\", which is no id of an entity, event or claim here");
    CHECK(complaintAboutMembers(R"("events":[{"type":"Attack","trigger":{"begin":3}}])")
        == "events[0].trigger has one of begin and end; it takes both or none");
    CHECK(complaintAboutMembers(R"("entities":[{}])")
        == "entities[0] has neither a name nor a mention with a text");
    CHECK(complaintAboutMembers(R"("entities":[{"name":"x","named":"no"}])")
        == "entities[0].named is neither true nor false");
    CHECK(complaintAboutMembers(R"("entities":[{"name":"x"},{"name":"x"}])")
        == "entities[1] has the id \"x\" of something before it");
    CHECK(complaintAboutMembers(R"("claims":[{"predicate":"backedBy"}])") == "claims[0] has no subject");
}

TEST_CASE("Deep nesting costs no stack")
{
    const std::string deep = std::string(1'000'000, '[') + std::string(1'000'000, ']');
    CHECK(complaintAboutMembers("\"other\":" + deep) == "none");
}
