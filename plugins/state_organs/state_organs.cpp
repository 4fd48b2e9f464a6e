// SPDX-License-Identifier: Apache-2.0
#include <casus/language/annotate.h>
#include <casus/plugin/plugin.h>

namespace {

/// Names state organs, forces, intergovernmental and other organizations: those it knows, and those a head word types.
class StateOrgans : public casus::Annotator
{
public:
    void annotate(casus::Document& document) const override
    {
        for (const casus::Label lexicon : {casus::Label("organs"), casus::Label("media"), casus::Label("companies")})
            casus::annotateMatches(document, lexicon);
        casus::annotateHeads(document, "organ_heads");
    }
};

} // namespace

CASUS_ANNOTATOR(StateOrgans)
