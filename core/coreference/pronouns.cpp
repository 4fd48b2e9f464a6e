// SPDX-License-Identifier: Apache-2.0
#include "coreference/sieves.h"

#include <cmath>
#include <optional>

namespace casus {

namespace {

/// How far back, in sentences, a pronoun looks.
constexpr std::uint32_t window = 4;

/// How much the place of a candidate in its clause speaks for it.
double prominence(const Tree& tree, const Nominal& candidate)
{
    const std::string_view relation = tree.broadRelation(candidate.head);
    if (relation == "nsubj")
        return 1.0;
    if (relation == "obj" || relation == "iobj" || relation == "root")
        return 1.0;
    if (relation == "compound" || candidate.isPossessive)
        return relation == "compound" ? -2.0 : 0.5;
    return relation == "nmod" ? -0.5 : 0.5;
}

/// Whether both are arguments of one verb, so that only a reflexive could take up the other.
bool areOfOneClause(const Tree& tree, const Nominal& candidate, const Nominal& pronoun)
{
    return !pronoun.isReflexive && !pronoun.isPossessive
        && tree.head(candidate.head) == tree.head(pronoun.head);
}

bool suits(const Features& candidate, const Nominal& pronoun)
{
    const Features& wanted = pronoun.features;
    if (candidate.sort == Sort::Measure
        || !agree({wanted.number, wanted.gender, Sort::Unknown},
            {candidate.number, candidate.gender, Sort::Unknown}))
        return false;
    if (wanted.sort == Sort::Person)
        return candidate.sort == Sort::Person || candidate.sort == Sort::Unknown;
    if (wanted.gender == Gender::Neuter)
        return candidate.sort != Sort::Person;
    return true;
}

/// What a candidate must score at least: `it` often speaks of what a whole clause says, `he` never.
double leastFor(const Nominal& pronoun)
{
    if (pronoun.isDemonstrative)
        return 0.0;
    return pronoun.features.gender == Gender::Neuter ? -1.0 : 0.0;
}

double scoreOf(const Tree& tree, const Links& links, std::size_t i, const Nominal& pronoun)
{
    const Nominal& candidate = links.nominals()[i];
    const Features& known = links.features(i);
    double score = prominence(tree, candidate)
        - 2.5 * static_cast<double>(pronoun.sentence - candidate.sentence)
        + 0.3 * std::log2(static_cast<double>(links.size(i)));
    if (tree.broadRelation(candidate.head) == tree.broadRelation(pronoun.head))
        score += 0.5;
    if (candidate.form == Form::Pronoun)
        score += 1.5;
    if (candidate.isIndefinite)
        score -= 0.2;
    if (pronoun.features.sort == Sort::Person) {
        score += known.sort == Sort::Person ? 3.0 : 0.0;
        score += known.gender == pronoun.features.gender ? 2.0 : 0.0;
        score += candidate.form == Form::Noun && known.sort == Sort::Unknown ? -2.0 : 0.0;
    } else if (pronoun.features.number == Number::Plural) {
        score += known.number == Number::Plural ? 1.5 : 0.0;
        score += known.sort == Sort::Person || known.sort == Sort::Body ? 1.0 : 0.0;
    }
    // Within a sentence the nearer one counts a little more.
    return score - 0.02 * static_cast<double>(pronoun.head - candidate.head);
}

} // namespace

void linkPronouns(const Tree& tree, Links& links)
{
    const std::vector<Nominal>& nominals = links.nominals();
    for (std::size_t i = 0; i < nominals.size(); ++i) {
        const Nominal& pronoun = nominals[i];
        if (pronoun.form != Form::Pronoun || pronoun.person != 3 || links.isResolved(i)
            || tree.broadRelation(pronoun.head) == "expl")
            continue;
        std::optional<std::size_t> best;
        double highest = leastFor(pronoun);
        for (std::size_t k = i; k-- > 0 && nominals[k].sentence + window > pronoun.sentence;) {
            const Nominal& candidate = nominals[k];
            // `this` and `that` mostly take up a clause, or what another pronoun does.
            if (candidate.tokens.contains(pronoun.tokens)
                || (pronoun.isDemonstrative && candidate.form != Form::Pronoun)
                || (candidate.form == Form::Pronoun && (candidate.person != 3))
                || areOfOneClause(tree, candidate, pronoun) || !suits(links.features(k), pronoun))
                continue;
            const double score = scoreOf(tree, links, k, pronoun);
            if (score > highest) {
                best = k;
                highest = score;
            }
        }
        if (best)
            links.link(*best, i, LinkReason::Pronoun);
    }
}

} // namespace casus
