// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/mapping.h"
#include "pipeline/converter.h"
#include "rdf/serializer.h"

#include <casus/export.h>

#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace casus {

/// What is written: a format of RDF, or JSON lines where `rdf` is null.
struct CASUS_EXPORT OutputFormat
{
    const rdf::Format* rdf = nullptr;

    /// The format of that name. Throws Error, which lists the formats there are.
    static OutputFormat named(std::string_view name);
    /// The format of files with this extension; nothing where there is none.
    static std::optional<OutputFormat> withExtension(std::string_view extension);
    Rendering rendering() const;
    std::string extension() const;
    /// Whether the format says which article a statement is from.
    bool hasGraphs() const { return !rdf || rdf->hasGraphs; }
};

/// Thrown where nobody reads the output any more; the run then ends quietly.
struct CASUS_EXPORT ReaderGone
{
};

/// Where converted articles go. For one thread; `world` must outlive it.
class CASUS_EXPORT Output
{
public:
    virtual ~Output() = default;
    /// Throws Error where the output cannot be written, ReaderGone where nobody reads it.
    virtual void write(const Converted& article) = 0;
    /// Completes the output; without it files keep the ending `.part` or are not there.
    virtual void finish() = 0;
};

/// Opens standard output (`-`), a folder (one file for each article) or a file. Throws Error where that is impossible.
CASUS_EXPORT std::unique_ptr<Output> openOutput(const std::string& target, OutputFormat format, const Mapping& mapping, rdf::World& world);

} // namespace casus
