// SPDX-License-Identifier: Apache-2.0
#include <casus/language/annotate.h>
#include <casus/plugin/plugin.h>

namespace {

/// Names armed groups: those it knows, and those a head word types.
class ArmedGroups : public casus::Annotator
{
public:
    void annotate(casus::Document& document) const override
    {
        casus::annotateMatches(document, "armed_groups");
        casus::annotateHeads(document, "group_heads");
    }
};

} // namespace

CASUS_ANNOTATOR(ArmedGroups)
