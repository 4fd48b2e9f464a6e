// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <string>
#include <vector>

namespace casus {

/// An office that somebody held, with the first and the last day as far as they are known: `2017-01-20`,
/// `2017-01`, `2017`; empty where they are not. A plain value.
struct Term
{
    std::string office;
    std::string from, until;
    std::string source = {}; ///< IRI of what tells so, empty where unknown

    auto operator<=>(const Term&) const = default;
};

/// What a knowledge base knows of a person, body, place or office. A plain value.
struct KnownEntity
{
    std::string id; ///< what stands for it in IRIs, a slug; of its own within family and knowledge base
    std::string kind; ///< as Mention::kind
    std::string name; ///< the preferred one
    std::vector<std::string> aliases; ///< other names
    std::string country; ///< ISO 3166 alpha-2 code of the state it belongs to, empty where unknown
    std::vector<std::string> sameAs; ///< IRIs of the same thing elsewhere
    std::vector<Term> terms; ///< offices of a person
    std::string partOf = {}; ///< name of what it is a part of; of an office, of the body or state it serves

    auto operator<=>(const KnownEntity&) const = default;
};

} // namespace casus
