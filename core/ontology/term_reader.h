// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/declared_terms.h"
#include "ontology/node_terms.h"

#include <casus/settings.h>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// The words of a value, which spaces divide.
std::vector<std::string> wordsOf(std::string_view text);

/// Reads the terms of a mapping and refuses those that no vocabulary declares. For one thread.
class TermReader
{
public:
    /// Stands for a term that a vocabulary does not have.
    static constexpr std::string_view none = "-";
    /// Stands for a class where what would have it is left out.
    static constexpr std::string_view omitted = "omit";

    /// `prefixes` must outlive the reader. Without `declared` every term is taken.
    TermReader(
        const std::map<std::string, std::string, std::less<>>& prefixes, const DeclaredTerms* declared);

    /// The one term that `text` at a place names; nothing for `-`. Throws Error with file and line.
    std::optional<rdf::Iri> term(const Settings& at, std::string_view text, TermSort sort) const;
    /// All of the terms; none for `-`.
    std::vector<rdf::Iri> terms(const Settings& at, std::string_view text, TermSort sort) const;
    /// Properties, each with `^` before it where it leads from the value, and `text`, `count` or `code`
    /// behind it.
    Uses uses(const Settings& at, std::string_view text) const;

private:
    rdf::Iri expand(const Settings& at, std::string_view text) const;

    const std::map<std::string, std::string, std::less<>>& prefixes_;
    const DeclaredTerms* declared_;
};

} // namespace casus
