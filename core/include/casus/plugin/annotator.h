// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/document.h>
#include <casus/plugin/bundle.h>

namespace casus {
inline namespace v1 {

/// Adds mentions to a document.
class Annotator
{
public:
    virtual ~Annotator() = default;
    /// Called once, before the first article, from one thread. Throws Error where the bundle is wrong.
    virtual void configure(const Bundle&) { }
    /// Called concurrently, for different documents; must not change the annotator.
    virtual void annotate(Document& document) const = 0;
};

} // namespace v1
} // namespace casus
