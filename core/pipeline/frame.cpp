// SPDX-License-Identifier: Apache-2.0
#include "pipeline/frame.h"

#include "ontology/context.h"
#include "rdf/trig.h"

namespace casus {

Frame frameOf(Rendering rendering, const Mapping& mapping)
{
    if (rendering == Rendering::Trig)
        return {rdf::trigHeader(mapping.prefixes()), {}, {}};
    if (rendering == Rendering::JsonLd)
        return {"{\"@context\": " + contextOf(mapping).json() + ",\n\"@graph\": [\n", ",\n", "\n]}\n"};
    return {};
}

} // namespace casus
