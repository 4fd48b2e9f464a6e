// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "examples/example.h"
#include "extraction/extraction.h"

#include <casus/export.h>

#include <string>
#include <vector>

namespace casus {

/// What was found in a text, in the words of an example.
struct Outcome
{
    std::vector<ExampleFact> facts;
    std::vector<std::pair<std::string, std::vector<std::string>>>
        names; ///< kind of each named entity, all it is called
    std::vector<ExampleFiller> entities; ///< all of them; without a role
};

CASUS_EXPORT Outcome outcomeOf(const Extract& extract);

/// A sentence for each thing that an example expects and an outcome lacks or has too much; empty where it
/// holds.
CASUS_EXPORT std::vector<std::string> differences(const TextExample& example, const Outcome& outcome);

/// All that was found, one line each.
CASUS_EXPORT std::string describe(const Outcome& outcome);

} // namespace casus
