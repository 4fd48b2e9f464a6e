// SPDX-License-Identifier: Apache-2.0
#include <casus/plugin/plugin.h>

/// Does nothing, in the wrong role.
class OtherRole : public casus::Annotator
{
public:
    void annotate(casus::Document&) const override { }
};

CASUS_ANNOTATOR(OtherRole)
