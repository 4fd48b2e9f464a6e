// SPDX-License-Identifier: Apache-2.0
#include "parts.h"
#include "tolls.h"

#include <casus/plugin/plugin.h>
#include <casus/rules/rules.h>

namespace {

using namespace casus;

/// Tells more of the victims of acts that others found.
class Casualties : public Extractor
{
public:
    void configure(const Bundle& bundle) override
    {
        rules_ = RuleSet::read(bundle.folder / "casualties.rules");
    }

    void extract(const Document& document, Findings& findings) const override
    {
        if (findings.facts().empty())
            return;
        for (const Sentence& sentence : document.sentences()) {
            addParts(document, findings, sentence);
            for (const RuleMatch& match : rules_.match(document, sentence))
                addVictims(document, findings, match);
        }
    }

private:
    RuleSet rules_;
};

} // namespace

CASUS_EXTRACTOR(Casualties)
