// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/profile.h"
#include "pipeline/converter.h"
#include "pipeline/output_format.h"
#include "rdf/stream.h"
#include "rdf/world.h"

#include <casus/export.h>

#include <memory>
#include <string>

namespace casus {

/// Where converted articles go. For one thread; `world` must outlive it.
class CASUS_EXPORT Output
{
public:
    virtual ~Output() = default;
    /// Whether it has all that would be written of an article. Throws as write() does.
    virtual bool has(const Article& /*article*/) { return false; }
    /// Throws Error where the output cannot be written, ReaderGone where nobody reads it.
    virtual void write(const Converted& article) = 0;
    /// Completes the output; without it files keep the ending `.part` or are not there.
    virtual void finish() = 0;
};

/// Whether an output is a folder: it is there as one, or its name ends in `/`.
bool isFolder(const std::string& target);

/// Opens standard output (`-`), a folder (one file for each article) or a file, which is replaced only when
/// all is written, and compressed where it ends in `.gz` or `.zst`. Tables are three files in
/// a folder, or `facts-events.csv` and its like for `facts.csv`. What is there and neither file nor
/// folder, as `/dev/null`, is written as it is. Throws Error where nothing can be written there.
CASUS_EXPORT std::unique_ptr<Output> openOutput(
    const std::string& target, OutputFormat format, const Profile& profile, rdf::World& world);

/// Hands the bytes to `write`, which may throw.
std::unique_ptr<Output> openOutput(
    rdf::Sink write, OutputFormat format, const Profile& profile, rdf::World& world);

} // namespace casus
