// SPDX-License-Identifier: Apache-2.0
#include "coreference/sieves.h"

#include <casus/language/fold.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace casus {

namespace {

using LastByKey = std::unordered_map<std::string, std::size_t>;

/// Links a nominal to the last one with its key, unless the key is empty, and remembers it.
void linkEqual(LastByKey& lasts, const std::string& key, std::size_t nominal, LinkReason reason, Links& links)
{
    if (key.empty())
        return;
    const auto [place, isNew] = lasts.try_emplace(key, nominal);
    if (!isNew)
        links.link(place->second, nominal, reason);
    place->second = nominal;
}

/// The entity whose name a phrase is, determiner apart; empty where it names none.
std::string entityOf(const Document& document, const Nominal& nominal)
{
    const Mention* mention = document.mentionAt(nominal.head);
    if (!mention || mention->isAdjective || !nominal.tokens.contains(mention->tokens)
        || mention->tokens.end + 1 < nominal.tokens.end || nominal.tokens.begin + 1 < mention->tokens.begin)
        return {};
    if (nominal.tokens.begin < mention->tokens.begin
        && document.tags()[nominal.tokens.begin].universal != "DET")
        return {};
    return std::to_string(mention->entity);
}

/// The state whose government a phrase speaks of: `the Iraqi government`, `Iraq's government`; empty where it
/// speaks of none.
std::string stateOf(const Document& document, const Nominal& nominal)
{
    const Match* noun = document.matchFrom(nominal.head, "nouns");
    if (!noun || noun->value("stands_for") != "country")
        return {};
    for (std::uint32_t token = nominal.tokens.begin; token < nominal.tokens.end; ++token)
        if (const Mention* mention = document.mentionAt(token); mention && mention->kind == "Country")
            return std::to_string(mention->entity);
    return {};
}

std::string initialsOf(const Document& document, Span tokens)
{
    std::string initials;
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
        const Shape shape = document.tokens()[token].shape;
        if (shape == Shape::Capitalized || shape == Shape::Upper || shape == Shape::Mixed)
            initials += fold(document.text(document.tokens()[token]).substr(0, 1));
    }
    return initials.size() > 1 ? initials : std::string();
}

bool isTitle(const Document& document, std::uint32_t token)
{
    for (const Match& match : document.matchesAt(token))
        if (match.isFrom("titles") && match.tokens.size() == 1)
            return true;
    return false;
}

/// A name without titles and without what follows it: `Antioch` of `Antioch, where he stayed`.
std::string coreOf(const Document& document, const Tree& tree, const Nominal& nominal)
{
    Span core {nominal.head, nominal.head + 1};
    for (const std::uint32_t child : tree.children(nominal.head)) {
        const std::string_view relation = tree.broadRelation(child);
        if (relation != "flat" && relation != "compound" && relation != "amod" && relation != "nummod")
            continue;
        const Span reach = tree.reach(child);
        core = {std::min(core.begin, reach.begin), std::max(core.end, reach.end)};
    }
    std::string words;
    for (std::uint32_t token = core.begin; token < core.end; ++token)
        if (document.tags()[token].universal != "PUNCT" && !isTitle(document, token))
            (words += ' ') += fold(document.text(document.tokens()[token]));
    return words;
}

/// The words of a person's name, without titles; empty where it is not flat, as other names are not.
std::vector<std::string> partsOf(const Document& document, const Tree& tree, const Nominal& nominal)
{
    std::vector<std::string> parts;
    const auto add = [&](std::uint32_t token) {
        if (document.tags()[token].universal == "PROPN" && !isTitle(document, token))
            parts.push_back(fold(document.text(document.tokens()[token])));
    };
    add(nominal.head);
    for (const std::uint32_t child : tree.children(nominal.head))
        if (tree.broadRelation(child) == "flat")
            add(child);
    return parts;
}

bool mayBePerson(const Features& features)
{
    return features.sort == Sort::Person || features.sort == Sort::Unknown;
}

} // namespace

void linkNames(const Document& document, const Tree& tree, Links& links)
{
    LastByKey byWords;
    LastByKey byEntity;
    LastByKey byInitials;
    LastByKey byCore;
    LastByKey byPart;
    LastByKey bySurname; // of persons named by that alone
    const std::vector<Nominal>& nominals = links.nominals();
    for (std::size_t i = 0; i < nominals.size(); ++i) {
        const Nominal& nominal = nominals[i];
        linkEqual(byEntity, stateOf(document, nominal), i, LinkReason::State, links);
        if (nominal.form != Form::Name)
            continue;
        linkEqual(byWords, nominal.words, i, LinkReason::SameWords, links);
        if (nominal.features.sort != Sort::Measure && !nominal.isIndefinite)
            linkEqual(byCore, coreOf(document, tree, nominal), i, LinkReason::SameWords, links);
        linkEqual(byEntity, entityOf(document, nominal), i, LinkReason::SameEntity, links);
        const bool isAcronym = nominal.words == nominal.lemma || nominal.words.find(' ') == std::string::npos;
        if (isAcronym && document.tokens()[nominal.head].shape == Shape::Upper) {
            if (const auto full = byInitials.find(nominal.words); full != byInitials.end())
                links.link(full->second, i, LinkReason::Acronym);
        } else if (const std::string initials = initialsOf(document, nominal.tokens); !initials.empty()) {
            byInitials[initials] = i;
        }
        if (!mayBePerson(nominal.features) || nominal.features.number == Number::Plural)
            continue;
        const std::vector<std::string> parts = partsOf(document, tree, nominal);
        if (parts.size() == 1) {
            bySurname.try_emplace(parts.front(), i);
            const auto full = links.isResolved(i) ? byPart.end() : byPart.find(parts.front());
            if (full != byPart.end() && agree(links.features(full->second), nominal.features))
                links.link(full->second, i, LinkReason::PartOfName);
        } else if (parts.size() > 1) {
            const auto surname = bySurname.find(parts.back());
            if (surname != bySurname.end() && !links.isResolved(i)
                && agree(links.features(surname->second), nominal.features))
                links.link(surname->second, i, LinkReason::PartOfName);
            byPart[parts.front()] = i;
            byPart[parts.back()] = i;
        }
    }
}

} // namespace casus
