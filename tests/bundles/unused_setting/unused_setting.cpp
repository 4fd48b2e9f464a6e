// SPDX-License-Identifier: Apache-2.0
#include <casus/plugin/plugin.h>

/// Does nothing; what is wrong stands in plugin.info.
class Nothing : public casus::Extractor
{
public:
    void extract(const casus::Document&, casus::Findings&) const override { }
};

CASUS_EXTRACTOR(Nothing)
