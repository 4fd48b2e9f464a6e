// SPDX-License-Identifier: Apache-2.0
#include <casus/plugin/plugin.h>

/// Throws what is no exception.
class ThrowsForeign : public casus::Extractor
{
public:
    void extract(const casus::Document&, casus::Findings&) const override { throw 42; }
};

CASUS_EXTRACTOR(ThrowsForeign)
