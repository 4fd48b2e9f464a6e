// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <string>
#include <string_view>

namespace casus {

/// The part of an IRI that stands for a name: `Kata’ib Hezbollah` gives `kataib-hezbollah`.
///
/// Folded, everything but letters and digits is one hyphen, letters beyond ASCII are percent-encoded, and of
/// a long name the rest is replaced by its hash. Empty where the name has neither letter nor digit.
/// Thread-safe.
CASUS_EXPORT std::string slug(std::string_view name);

} // namespace casus
