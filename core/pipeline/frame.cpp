// SPDX-License-Identifier: Apache-2.0
#include "pipeline/frame.h"

#include "ontology/context.h"
#include "output/event_rows.h"
#include "rdf/trig.h"

namespace casus {

Frame frameOf(Rendering rendering, const Profile& profile)
{
    if (rendering == Rendering::Trig)
        return {rdf::trigHeader(profile.prefixes()), {}, {}};
    if (rendering == Rendering::JsonLd)
        return {"{\"@context\": " + contextOf(profile).json() + ",\n\"@graph\": [\n", ",\n", "\n]}\n"};
    if (rendering == Rendering::Rows)
        return {rowHeader(*profile.rows()), {}, {}};
    return {};
}

} // namespace casus
