// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/profile.h"
#include "pipeline/converter.h"
#include "pipeline/frame.h"
#include "pipeline/output_format.h"
#include "rdf/serializer.h"
#include "rdf/world.h"

#include <optional>

namespace casus {

/// Writes articles as one document, in any format. For one thread.
class Writer
{
public:
    /// `world` must outlive the writer. Throws Error where Raptor cannot begin.
    Writer(OutputFormat format, const Profile& profile, rdf::World& world, rdf::Sink sink);

    /// Throws what the sink throws, and Error where the format cannot express a statement.
    void write(const Converted& article);
    /// Ends the document. Throws as write() does.
    void finish();

private:
    void writeFramed(const Converted& article);

    OutputFormat format_;
    rdf::Sink sink_;
    Frame frame_;
    bool hasBegun_ = false;
    std::optional<rdf::Serializer> serializer_; ///< none for what workers finish and rdf/format.h lacks
};

} // namespace casus
