// SPDX-License-Identifier: Apache-2.0
#include "ontology/profile.h"
#include "catch.h"
#include "graph.h"

#include <casus/error.h>

#include <fstream>
#include <sstream>

using namespace casus;
using namespace casus::test;

namespace {

const std::filesystem::path sample = std::filesystem::path(CASUS_SOURCE_DIR) / "samples/ontologies/incidents";

std::string textOf(const std::filesystem::path& file)
{
    std::stringstream whole;
    whole << std::ifstream(file).rdbuf();
    return whole.str();
}

/// What is said of a mapping that is refused.
std::string refusalOf(const std::string& file)
{
    try {
        Profile::read(file, mapping());
    } catch (const Error& error) {
        return error.what();
    }
    return "no complaint";
}

bool contains(const std::string& sentence, const std::string& words)
{
    return sentence.find(words) != std::string::npos;
}

/// A copy of the sample mapping and its vocabulary, with `from` replaced by `to` in the mapping.
class Copy
{
public:
    Copy(const std::string& from, const std::string& to)
    {
        scratch_.write("incidents.ttl", textOf(sample / "incidents.ttl"));
        std::string text = textOf(sample / "mapping.info");
        const std::size_t at = text.find(from);
        REQUIRE(at != std::string::npos);
        line_ = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
        text.replace(at, from.size(), to);
        file_ = scratch_.write("mapping.info", text);
    }

    Profile read() const { return Profile::read(file_, mapping()); }
    std::string refusal() const { return refusalOf(file_); }

    /// What is said of the line that was changed.
    std::string complaint() const
    {
        const std::string sentence = refusal();
        CHECK(sentence.starts_with(file_ + ", line " + std::to_string(line_) + ","));
        return sentence;
    }

private:
    Scratch scratch_;
    std::string file_;
    std::ptrdiff_t line_ = 0;
};

} // namespace

TEST_CASE("The terms of the Casus ontology are those of its mapping")
{
    const KindMapping& group = *mapping().kind("ArmedGroup");
    CHECK(profile().kind(group).types.front().text() == "https://w3id.org/casus/ns#ArmedGroup");
    CHECK(profile().kind(group).types.back().text() == "https://w3id.org/casus/ns#Entity");
    const Uses& actor = profile().role(*mapping().event("Attack"), *mapping().role("actor")).uses;
    REQUIRE(actor.size() == 1);
    CHECK(actor.front().property.text() == "https://w3id.org/casus/ns#actor");
    CHECK_FALSE(profile().mayRepeat());
}

TEST_CASE("A class that no vocabulary has is refused with file and line")
{
    const std::string sentence = Copy("class inc:Incident ", "class inc:Incidint ").complaint();
    CHECK(contains(sentence, "no vocabulary has the class inc:Incidint"));
    CHECK(contains(sentence, "incidents.ttl"));
}

TEST_CASE("A property that no vocabulary has is refused with file and line")
{
    CHECK(contains(Copy("property inc:place", "property inc:plaze").complaint(),
        "no vocabulary has the property inc:plaze"));
    CHECK(contains(Copy("claimant inc:speaker", "claimant inc:speeker").complaint(),
        "no vocabulary has the property inc:speeker"));
    CHECK(contains(Copy("label  inc:name", "label  inc:nam").complaint(), "inc:nam"));
}

TEST_CASE("A class is no property, and a property is no class")
{
    CHECK(contains(Copy("property inc:place", "property inc:Place").complaint(),
        "no vocabulary has the property inc:Place"));
    CHECK(contains(
        Copy("class inc:Party ", "class inc:name ").complaint(), "no vocabulary has the class inc:name"));
}

TEST_CASE("Terms of the ontology that is extended are known")
{
    const Copy copy("prefixes {\n    inc", "prefixes {\n    cas \"https://w3id.org/casus/ns#\"\n    inc");
    CHECK(copy.read().prefixes().contains("cas"));
    const Copy other("property inc:place", "property https://w3id.org/casus/ns#place");
    CHECK(other.refusal() == "no complaint");
}

TEST_CASE("A term with an unknown prefix is refused")
{
    CHECK(contains(Copy("property inc:place", "property ink:place").complaint(), "\"ink:place\" is no term"));
}

TEST_CASE("What the ontology does not know cannot be mapped")
{
    CHECK(contains(
        Copy("kind Facility ", "kind Facilty ").complaint(), "the ontology has no kind \"Facilty\""));
    CHECK(contains(Copy("role target ", "role tarket ").complaint(), "the ontology has no role \"tarket\""));
    CHECK(contains(Copy("concepts    { * - }", "concepts { *  -  Bomb  - }").complaint(),
        "the ontology has no concept \"Bomb\""));
    CHECK(contains(Copy("properties { evidence ", "properties { evidense ").complaint(),
        "\"evidense\" is nothing that is written here"));
}

TEST_CASE("What a mapping does not name, nor tells for all, is missed")
{
    const Copy copy("kind *         { class inc:Party }\n", "");
    CHECK(contains(copy.refusal(), "the kind \"Agent\" is missing"));
    const Copy other("    *      -\n    type ", "    type ");
    CHECK(contains(other.refusal(), "the key \"evidence\" is missing"));
}

TEST_CASE("Only claims and mentions can be left out as a whole")
{
    CHECK(contains(Copy("    *      -\n    Claim", "    *      omit\n    Claim").complaint(),
        "only Claim and Mention can be left out as a whole"));
}

TEST_CASE("What is mapped twice in a profile is refused")
{
    CHECK(contains(Copy("kind Country   { class \"inc:Party inc:Place\" }", "kind Place { class inc:Place }")
                       .complaint(),
        "\"Place\" is mapped twice; keep one"));
}

TEST_CASE("What facts there are is told by the ontology that is extended alone")
{
    CHECK(contains(
        Copy("role place   { property inc:place", "role place { takes Place  property inc:place").complaint(),
        "unknown key \"takes\""));
}

TEST_CASE("A property that RDF/XML cannot write is refused")
{
    const Scratch scratch;
    scratch.write("own.ttl",
        "<urn:x:1place> a <http://www.w3.org/2002/07/owl#ObjectProperty> .\n"
            + textOf(sample / "incidents.ttl"));
    std::string text = textOf(sample / "mapping.info");
    text.replace(text.find("property inc:place"), 18, "property urn:x:1place");
    CHECK(contains(refusalOf(scratch.write("mapping.info", text)), "cannot be written in RDF/XML"));
}

TEST_CASE("A vocabulary that cannot be read is refused with file and line")
{
    const Scratch scratch;
    const std::string mappingFile = scratch.write("mapping.info", textOf(sample / "mapping.info"));
    const std::string broken
        = scratch.write("incidents.ttl", textOf(sample / "incidents.ttl") + "this is no Turtle\n");
    CHECK(contains(refusalOf(mappingFile), broken + ", line "));
}

TEST_CASE("A whole ontology can be copied and written in other words")
{
    const Scratch scratch;
    std::string text = textOf(std::filesystem::path(CASUS_SOURCE_DIR) / "ontologies/casus/mapping.info");
    std::string terms = textOf(std::filesystem::path(CASUS_SOURCE_DIR) / "ontologies/casus/casus.ttl");
    const std::string from = "https://w3id.org/casus/ns#", to = "https://example.org/own#";
    for (std::string* file : {&text, &terms})
        for (std::size_t at = 0; (at = file->find(from, at)) != std::string::npos; at += to.size())
            file->replace(at, from.size(), to);
    const std::string mappingFile = scratch.write("mapping.info", text);
    scratch.write("own.ttl", terms);
    scratch.write(
        "reused.ttl", textOf(std::filesystem::path(CASUS_SOURCE_DIR) / "ontologies/casus/reused.ttl"));
    const Mapping facts = Mapping::read(mappingFile);
    const Profile own = Profile::read(mappingFile, facts);
    CHECK(own.kind(*facts.kind("Person")).types.front().text() == to + "Person");
}
