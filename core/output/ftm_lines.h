// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "output/records.h"

#include <casus/export.h>

#include <string>

namespace casus {

/// Appends records to `out` as entities of FollowTheMoney, one line of JSON each, with the id, the schema and
/// the properties. A record without a class is none. Safe to call from several threads.
///
/// Ids are IRIs with `-` for what ids must not hold, so that an entity has the same one in all articles.
CASUS_EXPORT void appendFtmLines(const Records& records, std::string& out);

} // namespace casus
