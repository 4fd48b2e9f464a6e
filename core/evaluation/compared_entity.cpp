// SPDX-License-Identifier: Apache-2.0
#include "evaluation/compared_entity.h"

#include "evaluation/likeness.h"

#include <algorithm>

namespace casus {

namespace {

constexpr unsigned mostMentions = 8; // more of them do not make two entities more alike

bool contains(const std::vector<std::string>& words, const std::string& name)
{
    return std::find(words.begin(), words.end(), name) != words.end();
}

unsigned closePlaces(const std::vector<Span>& golds, const std::vector<Span>& outputs)
{
    const auto count = std::count_if(golds.begin(), golds.end(), [&](Span gold) {
        return std::any_of(
            outputs.begin(), outputs.end(), [gold](Span output) { return areClose(gold, output); });
    });
    return std::min(static_cast<unsigned>(count), mostMentions);
}

} // namespace

ComparedEntity::ComparedEntity(const ToldEntity& entity)
    : type(entity.type)
    , name(comparable(entity.name))
    , isOptional(entity.isOptional)
{
    for (const ToldPassage& mention : entity.mentions) {
        if (!mention.text.empty())
            words.push_back(comparable(mention.text));
        if (mention.codePoints)
            places.push_back(*mention.codePoints);
    }
}

unsigned entityFit(const ComparedEntity& gold, const ComparedEntity& output)
{
    const bool isSameName = gold.name == output.name;
    const unsigned close = closePlaces(gold.places, output.places);
    const bool havePlaces = !gold.places.empty() && !output.places.empty();
    const bool isMention
        = !havePlaces && (contains(output.words, gold.name) || contains(gold.words, output.name));
    if (!isSameName && close == 0 && !isMention)
        return 0;
    return 1 + 4 * close + (isSameName ? 4 : 0) + (gold.type == output.type ? 3 : 0);
}

} // namespace casus
