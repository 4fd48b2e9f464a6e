// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "identity/family.h"
#include "identity/slug.h"
#include "knowledge/knowledge_base.h"
#include "knowledge/name_key.h"

#include <casus/language/lexicon.h>

#include <algorithm>
#include <filesystem>

using namespace casus;

namespace {

KnowledgeBase shipped()
{
    return KnowledgeBase::map(std::filesystem::path(CASUS_BINARY_DIR) / "share/casus/knowledge/casus.kb");
}

} // namespace

TEST_CASE("Each state that Casus names has one entry, and keeps its IRI")
{
    const KnowledgeBase base = shipped();
    const Lexicon states = Lexicon::read(
        std::filesystem::path(CASUS_SOURCE_DIR) / "plugins/places/lexicon/demonyms.tsv", "demonyms");
    for (const Lexicon::Entry& entry : states.entries()) {
        const std::string slugOfName = slug(states.value(entry, "name"));
        std::vector<std::string> ids;
        for (const std::uint32_t number : base.named(nameKey(slugOfName)))
            if (base.kind(number) == "Country" && base.country(number) == states.value(entry, "iso"))
                ids.emplace_back(base.id(number));
        CHECK(ids == std::vector<std::string> {slugOfName});
    }
}

TEST_CASE("All places, persons and companies that ship have an identifier or a term of office")
{
    const KnowledgeBase base = shipped();
    CHECK(base.size() > 2000);
    for (std::uint32_t number = 0; number < base.size(); ++number)
        if (const std::string_view family = familyOf(base.kind(number));
            family != "org" && family != "office")
            CHECK_FALSE((base.sameAs(number).empty() && base.entity(number).terms.empty()));
}

TEST_CASE(
    "Each office that ships is of somebody, and each term tells its source and is of an office that ships")
{
    const KnowledgeBase base = shipped();
    const auto hasThing = [&](const std::string& name, bool isOffice) {
        const auto named = base.named(nameKey(slug(name)));
        return std::count_if(named.begin(), named.end(), [&](std::uint32_t number) {
            const std::string_view family = familyOf(base.kind(number));
            return isOffice ? family == "office" : family == "org" || base.kind(number) == "Country";
        }) == 1;
    };
    for (std::uint32_t number = 0; number < base.size(); ++number) {
        const KnownEntity entity = base.entity(number);
        if (entity.kind == "Office")
            CHECK((hasThing(entity.partOf, false) ? "" : entity.name) == "");
        for (const Term& term : entity.terms) {
            CHECK((hasThing(term.office, true) ? "" : term.office) == "");
            CHECK_FALSE(term.source.empty());
        }
    }
}
