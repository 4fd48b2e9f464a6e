// SPDX-License-Identifier: Apache-2.0
#include <casus/plugin/plugin.h>

extern "C" void defined_nowhere();

/// Would end the program at its first article if symbols were bound late.
class UndefinedSymbol : public casus::Extractor
{
public:
    void extract(const casus::Document&, casus::Findings&) const override { defined_nowhere(); }
};

CASUS_EXTRACTOR(UndefinedSymbol)
