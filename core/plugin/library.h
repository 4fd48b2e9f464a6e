// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest.h"

#include <casus/export.h>
#include <casus/plugin/annotator.h>
#include <casus/plugin/extractor.h>

#include <memory>

namespace casus {

/// A plugin that is ready: what its bundle says and the object that does the work.
///
/// The object's code is never unloaded, so it may be destroyed at any time, and so may exceptions it threw.
struct Plugin
{
    Manifest manifest;
    std::unique_ptr<Annotator> annotator; ///< set for annotators only
    std::unique_ptr<Extractor> extractor; ///< set for extractors only
};

/// Opens the library of a plugin, compares handshakes, makes its object and configures it; data only needs
/// none of that.
///
/// Throws Error with the reason whatever the library does short of crashing. For one thread at a time.
CASUS_EXPORT Plugin loadPlugin(const Manifest& manifest);

} // namespace casus
