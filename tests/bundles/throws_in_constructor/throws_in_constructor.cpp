// SPDX-License-Identifier: Apache-2.0
#include <casus/plugin/plugin.h>

#include <stdexcept>

/// Cannot be made.
class ThrowsInConstructor : public casus::Extractor
{
public:
    ThrowsInConstructor() { throw std::runtime_error("out of luck"); }
    void extract(const casus::Document&, casus::Findings&) const override { }
};

CASUS_EXTRACTOR(ThrowsInConstructor)
