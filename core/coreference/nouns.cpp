// SPDX-License-Identifier: Apache-2.0
#include "coreference/sieves.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

namespace casus {

namespace {

/// How many earlier phrases with the same head are looked at.
constexpr std::size_t depth = 8;
/// How far back, in sentences, a definite phrase finds one with its head.
constexpr std::uint32_t headWindow = 15;
/// How far back, in sentences, a kind finds its name.
constexpr std::uint32_t kindWindow = 3;

bool isNoun(const Nominal& nominal)
{
    return nominal.form == Form::Name || nominal.form == Form::Noun;
}

/// `this year` is another year in another article.
bool isDeictic(const Nominal& nominal)
{
    return nominal.features.sort == Sort::Measure && nominal.isDefinite;
}

bool nest(const Nominal& one, const Nominal& other)
{
    return one.tokens.overlaps(other.tokens);
}

/// Whether what describes the later one is told of the earlier one as well.
bool addsNothing(const Nominal& earlier, const Nominal& later)
{
    return std::includes(
        earlier.modifiers.begin(), earlier.modifiers.end(), later.modifiers.begin(), later.modifiers.end());
}

bool hasPronounPossessor(const Nominal& nominal, const std::vector<Nominal>& nominals, std::size_t i)
{
    for (std::size_t before = i; before-- > 0 && nominals[before].head >= nominal.tokens.begin;)
        if (nominals[before].isPossessive)
            return true;
    return false;
}

void linkSameWords(Links& links)
{
    std::unordered_map<std::string, std::size_t> lasts;
    const std::vector<Nominal>& nominals = links.nominals();
    for (std::size_t i = 0; i < nominals.size(); ++i) {
        const Nominal& nominal = nominals[i];
        if (!isNoun(nominal) || hasPronounPossessor(nominal, nominals, i) || isDeictic(nominal))
            continue;
        const auto [place, isNew] = lasts.try_emplace(nominal.words, i);
        if (!isNew && !nominal.isIndefinite)
            links.link(place->second, i, LinkReason::SameWords);
        place->second = i;
    }
}

void linkSameHead(Links& links)
{
    std::unordered_map<std::string, std::vector<std::size_t>> byLemma;
    const std::vector<Nominal>& nominals = links.nominals();
    for (std::size_t i = 0; i < nominals.size(); ++i) {
        const Nominal& nominal = nominals[i];
        if (!isNoun(nominal))
            continue;
        std::vector<std::size_t>& earlier = byLemma[nominal.lemma];
        if (nominal.isDefinite && !isDeictic(nominal) && !links.isResolved(i)
            && !hasPronounPossessor(nominal, nominals, i)) {
            const std::size_t last = earlier.size() > depth ? earlier.size() - depth : 0;
            for (std::size_t k = earlier.size(); k-- > last;)
                if (const std::size_t candidate = earlier[k];
                    nominals[candidate].sentence + headWindow >= nominal.sentence
                    && !nest(nominals[candidate], nominal) && addsNothing(nominals[candidate], nominal)
                    && nominals[candidate].features.number == nominal.features.number) {
                    links.link(candidate, i, LinkReason::SameHead);
                    break;
                }
        }
        earlier.push_back(i);
    }
}

} // namespace

void linkNouns(Links& links)
{
    linkSameWords(links);
    linkSameHead(links);
}

void linkKinds(Links& links)
{
    const std::vector<Nominal>& nominals = links.nominals();
    for (std::size_t i = 0; i < nominals.size(); ++i) {
        const Nominal& nominal = nominals[i];
        if (nominal.form != Form::Noun || !nominal.isDefinite || links.isResolved(i)
            || !nominal.modifiers.empty() || nominal.features.number == Number::Plural
            || (nominal.features.sort != Sort::Person && nominal.features.sort != Sort::Body
                && nominal.features.sort != Sort::Place))
            continue;
        std::size_t found = i;
        bool isOnly = true;
        for (std::size_t k = i; k-- > 0 && nominals[k].sentence + kindWindow >= nominal.sentence;) {
            if (nominals[k].form != Form::Name || links.features(k).sort != nominal.features.sort
                || nest(nominals[k], nominal) || !agree(links.features(k), nominal.features))
                continue;
            isOnly = isOnly && (found == i || links.areLinked(found, k));
            if (found == i)
                found = k;
        }
        if (found != i && isOnly)
            links.link(found, i, LinkReason::Kind);
    }
}

void linkPossessed(const Tree& tree, Links& links)
{
    const std::vector<Nominal>& nominals = links.nominals();
    std::unordered_map<std::uint32_t, std::size_t> byHead;
    for (std::size_t i = 0; i < nominals.size(); ++i)
        byHead.emplace(nominals[i].head, i);
    struct Possessed
    {
        std::size_t nominal;
        std::size_t possessor;
    };
    std::unordered_map<std::string, std::vector<Possessed>> byLemma;
    for (std::size_t i = 0; i < nominals.size(); ++i) {
        const std::uint32_t* possessor = tree.child(nominals[i].head, "nmod:poss");
        if (!possessor || !isNoun(nominals[i]) || !byHead.contains(*possessor))
            continue;
        const std::size_t owner = byHead.at(*possessor);
        std::vector<Possessed>& earlier = byLemma[nominals[i].lemma];
        const std::size_t last = earlier.size() > depth ? earlier.size() - depth : 0;
        for (std::size_t k = earlier.size(); k-- > last && !links.isResolved(i);)
            if (links.areLinked(earlier[k].possessor, owner)
                && nominals[earlier[k].nominal].modifiers == nominals[i].modifiers
                && nominals[earlier[k].nominal].features.number == nominals[i].features.number)
                links.link(earlier[k].nominal, i, LinkReason::SameHead);
        earlier.push_back({i, owner});
    }
}

} // namespace casus
