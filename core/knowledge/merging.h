// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "knowledge/known_entity.h"

#include <casus/export.h>

#include <vector>

namespace casus {

/// Makes one of the entries on one thing, gives an id to each that has none, and sorts them; the order of
/// `entries`, each of which is vetted, does not matter.
///
/// Entries of one family are on one thing where they share an id or an IRI of sameAs, or, without any, kind,
/// name and country; one with neither is on the only thing of that kind, name and country. The id of the others is the slug of the name; where several have it, with the country or
/// a hash behind. Linear but for sorting.
CASUS_EXPORT std::vector<KnownEntity> mergeEntries(std::vector<KnownEntity> entries);

} // namespace casus
