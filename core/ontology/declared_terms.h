// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/rdf/term.h>

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace casus {

/// What a vocabulary can declare a term as.
enum class TermSort : unsigned char { Class = 1, Property = 2, Datatype = 4, Individual = 8 };

/// The terms that the files of vocabularies declare. Constant once all are read; then safe from any thread.
class CASUS_EXPORT DeclaredTerms
{
public:
    /// Adds the terms of all files in `folder` that end in .ttl, .nt, .rdf or .owl. Throws Error, naming file
    /// and line, where one is wrong.
    void read(const std::filesystem::path& folder);

    bool has(const rdf::Iri& term, TermSort sort) const;
    /// Whether any term begins with these characters.
    bool hasNamespace(std::string_view begin) const;
    /// The names of the files that were read, as `casus.ttl, rdf.ttl`; for messages.
    const std::string& files() const { return files_; }

private:
    void readFile(const std::filesystem::path& file, const char* syntax);

    std::map<std::string, unsigned, std::less<>> sorts_; // sorts of each term, by IRI
    std::string files_;
};

} // namespace casus
