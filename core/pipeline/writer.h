// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/mapping.h"
#include "pipeline/converter.h"
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
    Writer(OutputFormat format, const Mapping& mapping, rdf::World& world, rdf::Sink sink);

    /// Throws what the sink throws, and Error where the format cannot express a statement.
    void write(const Converted& article);
    /// Ends the document. Throws as write() does.
    void finish();

private:
    OutputFormat format_;
    rdf::Sink sink_;
    std::optional<rdf::Serializer> serializer_; ///< none for JSON
};

} // namespace casus
