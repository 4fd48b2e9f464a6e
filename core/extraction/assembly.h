// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extraction/extraction.h"
#include "plugin/library.h"

#include <casus/export.h>

#include <functional>
#include <string>
#include <vector>

namespace casus {

/// The lexicons of all plugins, in their order. Throws Error where one cannot be read.
CASUS_EXPORT std::vector<Lexicon> readLexicons(const std::vector<Plugin>& plugins);

/// What the plugins do, in their order; those of data alone do nothing. The plugins outlive the steps.
CASUS_EXPORT std::vector<Step> stepsOf(const std::vector<Plugin>& plugins);

/// How much the network of the language is asked.
enum class NetworkUse {
    None,
    AsNeeded, ///< what the plugins need
    All ///< all that somebody may want to look at
};

/// What plugins need of the network, for a use of it.
CASUS_EXPORT SyntaxDemand demandOf(const std::vector<Plugin>& plugins, NetworkUse use);

/// The extraction that plugins in the order of their schedule make; they outlive it. Where the network is
/// asked for and there is none, `tell` hears why, once.
CASUS_EXPORT Extraction makeExtraction(const std::vector<Plugin>& plugins, NetworkUse use,
    const std::function<void(const std::string& sentence)>& tell, NotSame notSame = {});

} // namespace casus
