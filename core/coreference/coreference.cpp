// SPDX-License-Identifier: Apache-2.0
#include "coreference/coreference.h"

#include "coreference/detection.h"
#include "coreference/features.h"
#include "coreference/kinds.h"
#include "coreference/sieves.h"

#include <utility>

namespace casus {

std::vector<Chain> findChains(const Document& document)
{
    if (document.tags().empty() || document.dependencies().empty())
        return {};
    const Tree tree(document);
    std::vector<Nominal> nominals = findNominals(document, tree);
    for (Nominal& nominal : nominals) {
        describe(document, tree, nominal);
        nominal.kind = kindOf(document, nominal);
    }
    Links links(std::move(nominals));
    linkNames(document, tree, links);
    linkConstructions(document, tree, links);
    linkNouns(links);
    linkKinds(links);
    linkSpeakers(document, tree, links);
    linkPronouns(tree, links);
    linkPossessed(tree, links);
    return links.chains();
}

} // namespace casus
