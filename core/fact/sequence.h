// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/fact/findings.h>
#include <casus/language/document.h>

namespace casus {

/// Links events to those that they answer, come from or come after, by the words of the lexicon `sequence` in
/// their sentences: roles `inResponseTo`, `causedBy` and `after`. What was ordered and happened comes from
/// the order.
CASUS_EXPORT void linkEvents(const Document& document, Findings& findings);

} // namespace casus
