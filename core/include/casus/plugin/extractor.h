// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>
#include <casus/language/document.h>
#include <casus/plugin/bundle.h>

namespace casus {
inline namespace v1 {

/// Finds facts in a document.
class Extractor
{
public:
    virtual ~Extractor() = default;
    /// Called once, before the first article, from one thread. Throws Error where the bundle is wrong.
    virtual void configure(const Bundle&) { }
    /// Called concurrently, for different documents; must not change the extractor.
    virtual void extract(const Document& document, Findings& findings) const = 0;
};

} // namespace v1
} // namespace casus
