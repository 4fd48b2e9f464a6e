// SPDX-License-Identifier: Apache-2.0
#include <casus/plugin/plugin.h>

/// Reads its only setting and finds nothing.
class Fine : public casus::Extractor
{
public:
    void configure(const casus::Bundle& bundle) override { limit_ = bundle.settings.getInteger("limit", 0); }
    void extract(const casus::Document&, casus::Findings& findings) const override
    {
        for (long number = 0; number < limit_; ++number)
            findings.add({"Greeting", {}, {}, casus::Status::Actual, {}, {}, 1.0, {}});
    }

private:
    long limit_ = 0;
};

CASUS_EXTRACTOR(Fine)
