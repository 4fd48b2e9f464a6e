// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/profile.h"
#include "output/records.h"

#include <casus/export.h>

#include <string>

namespace casus {

/// The names of the columns as a line of CSV.
CASUS_EXPORT std::string rowHeader(const RowFormat& format);

/// Appends a line of CSV for each record that has all that a row needs. Values that are several are joined
/// with `; `. Safe to call from several threads.
CASUS_EXPORT void appendRows(const Records& records, const RowFormat& format, std::string& out);

/// The same as lines of JSON, with the IRI as `id` and all that is stated of a row. Nodes that it points to
/// stand inside, but for what they point to in turn.
CASUS_EXPORT void appendRowLines(const Records& records, const RowFormat& format, std::string& out);

} // namespace casus
