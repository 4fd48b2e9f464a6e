// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "identity/slug.h"
#include "knowledge/knowledge_base.h"
#include "knowledge/name_key.h"

#include <casus/language/lexicon.h>

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

TEST_CASE("All that ships has an identifier or a term of office")
{
    const KnowledgeBase base = shipped();
    CHECK(base.size() > 2000);
    for (std::uint32_t number = 0; number < base.size(); ++number)
        CHECK_FALSE((base.sameAs(number).empty() && base.entity(number).terms.empty()));
}
