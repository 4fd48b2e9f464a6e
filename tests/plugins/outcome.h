// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "example.h"
#include "extraction/extraction.h"

#include <string>
#include <vector>

namespace casus::test {

/// What was found in a text, in the words of an example.
struct Outcome
{
    std::vector<Telling> facts;
    std::vector<std::pair<std::string, std::vector<std::string>>>
        names; ///< kind of each named entity, all it is called
};

Outcome outcomeOf(const Extract& extract);

/// A sentence for each thing that an example expects and an outcome lacks or has too much; empty where it
/// holds.
std::vector<std::string> differences(const Example& example, const Outcome& outcome);

/// All that was found, one line each.
std::string describe(const Outcome& outcome);

} // namespace casus::test
