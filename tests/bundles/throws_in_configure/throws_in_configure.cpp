// SPDX-License-Identifier: Apache-2.0
#include <casus/plugin/plugin.h>

/// Cannot be configured.
class ThrowsInConfigure : public casus::Extractor
{
public:
    void configure(const casus::Bundle& bundle) override
    {
        throw casus::Error("the rules of " + bundle.name + " are lost");
    }
    void extract(const casus::Document&, casus::Findings&) const override { }
};

CASUS_EXTRACTOR(ThrowsInConfigure)
