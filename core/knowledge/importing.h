// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "knowledge/known_entity.h"
#include "source/bytes.h"

#include <casus/export.h>

#include <filesystem>
#include <functional>
#include <istream>
#include <optional>
#include <string>
#include <string_view>

namespace casus {

/// What files of known entities are.
enum class KnowledgeFormat {
    Wikidata, ///< results of a SPARQL query as JSON
    OpenSanctions, ///< entities of Follow the Money as JSON lines
    GeoNames, ///< a table of the GeoNames dump
    Tsv ///< a table whose first row names the columns
};

/// The format of that name, as `tsv`; nothing where there is none.
CASUS_EXPORT std::optional<KnowledgeFormat> knowledgeFormatNamed(std::string_view name);

/// The format of a file by its first bytes, which are put back. Throws Error where they do not tell.
CASUS_EXPORT KnowledgeFormat knowledgeFormatOf(Bytes& bytes);

/// Where entries go, and what is told of them. For one thread.
struct Import
{
    std::string name; ///< of the file, for messages
    std::string kind; ///< of things whose kind the file does not tell
    std::function<void(KnownEntity entry)> take; ///< of entries that are vetted
    std::function<void(const std::string& sentence)> complain; ///< of entries that are left out

    /// Takes an entry in; complains where it is not what it should be.
    void add(KnownEntity entry, const std::string& place) const;
    /// Complains of what stands at a place, as `names.tsv(7)`.
    void leaveOut(const std::string& place, const std::string& why) const;
};

/// Reads a whole file, one entry at a time. Throws Error where nothing of it can be read.
CASUS_EXPORT void importKnowledge(Bytes& bytes, KnowledgeFormat format, const Import& import);

// One for each format.
void importWikidata(Bytes& bytes, const Import& import);
void importOpenSanctions(Bytes& bytes, const Import& import);
void importGeoNames(Bytes& bytes, const Import& import);
void importTsv(Bytes& bytes, const Import& import);

} // namespace casus
