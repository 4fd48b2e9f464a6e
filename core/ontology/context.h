// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/mapping.h"
#include "rdf/context.h"

namespace casus {

/// The words of JSON-LD for all that a mapping writes. Safe from any thread.
rdf::Context contextOf(const Mapping& mapping);

} // namespace casus
