// SPDX-License-Identifier: Apache-2.0
#include "pipeline/frame.h"

#include "rdf/trig.h"

namespace casus {

Frame frameOf(Rendering rendering, const Mapping& mapping)
{
    if (rendering == Rendering::Trig)
        return {rdf::trigHeader(mapping.prefixes()), {}, {}};
    return {};
}

} // namespace casus
