// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/merge.h>
#include <casus/language/span.h>

#include <cstdint>
#include <string>

namespace casus {
inline namespace v1 {

/// A place in the text that names something.
struct Mention
{
    Span tokens; ///< indexes into Document::tokens()
    std::string
        kind; ///< Person, ArmedGroup, StateOrgan, ArmedForce, Country, Place, Facility, Company, Media, …
    std::string name; ///< normal form: the lexicon's name, or the words of the text
    std::string country; ///< ISO 3166 alpha-2 code of the state it belongs to, empty where unknown
    std::string partOf; ///< normal form of the body it belongs to, empty where unknown
    bool isAdjective = false; ///< a demonym: `Iranian`
    double confidence = 1.0; ///< how sure its annotator is, 0 to 1
    std::uint32_t entity = 0; ///< index into Document::entities(), set by the host
    Merge merge = {}; ///< why it is that entity, set by the host
};

} // namespace v1
} // namespace casus
