// SPDX-License-Identifier: Apache-2.0
#include "coreference/sieves.h"

#include <vector>

namespace casus {

namespace {

/// Whether one place tells where the other lies: "Mosul, Iraq".
bool arePlaces(const Nominal& one, const Nominal& other)
{
    return one.form == Form::Name && other.form == Form::Name && one.features.sort == Sort::Place
        && other.features.sort == Sort::Place;
}

constexpr std::size_t none = static_cast<std::size_t>(-1);

bool isNegated(const Document& document, const Tree& tree, std::uint32_t head)
{
    for (const std::uint32_t child : tree.children(head))
        if (document.tokens()[child].is({"not", "nt", "never", "no", "neither"}))
            return true;
    return false;
}

} // namespace

void linkConstructions(const Document& document, const Tree& tree, Links& links)
{
    std::vector<std::size_t> byHead(document.tokens().size(), none);
    const std::vector<Nominal>& nominals = links.nominals();
    for (std::size_t i = 0; i < nominals.size(); ++i)
        if (nominals[i].form != Form::Several)
            byHead[nominals[i].head] = i;
    for (std::size_t i = 0; i < nominals.size(); ++i) {
        const std::uint32_t head = nominals[i].head;
        if (nominals[i].form == Form::Several || document.tags()[head].universal == "NUM"
            || nominals[i].features.sort == Sort::Measure)
            continue;
        if (const std::size_t above = byHead[tree.head(head)];
            tree.broadRelation(head) == "appos" && above != none && !arePlaces(nominals[above], nominals[i]))
            links.link(above, i, LinkReason::Apposition);
        if (nominals[i].form == Form::Pronoun || !tree.child(head, "cop") || isNegated(document, tree, head))
            continue;
        const std::uint32_t* subject = tree.child(head, "nsubj");
        // A phrase that a preposition leads tells where its subject is, not what.
        if (subject && *subject < head && byHead[*subject] != none && !tree.child(head, "case"))
            links.link(byHead[*subject], i, LinkReason::Copula);
    }
}

} // namespace casus
