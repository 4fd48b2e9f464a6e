// SPDX-License-Identifier: Apache-2.0
#include <casus/plugin/plugin.h>

/// Does nothing.
class First : public casus::Extractor
{
public:
    void extract(const casus::Document&, casus::Findings&) const override { }
};

/// Does nothing either.
class Second : public First
{
};

CASUS_HANDSHAKE(casus::abi::handshake())
POCO_BEGIN_MANIFEST(casus::Extractor)
POCO_EXPORT_CLASS(First)
POCO_EXPORT_CLASS(Second)
POCO_END_MANIFEST
