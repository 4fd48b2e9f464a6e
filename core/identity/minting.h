// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/language/span.h>
#include <casus/rdf/statement.h>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace casus {

/// What makes a claim the claim it is: who says which triple, and how firmly.
struct ClaimContent
{
    rdf::Iri subject;
    rdf::Iri predicate;
    rdf::Object object;
    rdf::Iri stance;
    std::vector<rdf::Iri> claimants; ///< in any order
    std::optional<rdf::Iri> via;
    std::string time = {}; ///< which of several times it is that the triple held; empty where it tells none
};

/// Gives the things of one article their IRIs. The same calls in the same order give the same IRIs.
///
/// Not to be used from two threads at once.
class CASUS_EXPORT Minting
{
public:
    /// IRIs of things known beyond the article begin with `base`; with `urn:casus:` where it is empty.
    /// Throws Error where `base` is no beginning of an IRI.
    Minting(rdf::Iri article, std::string_view base);

    const rdf::Iri& article() const { return article_; }
    /// Of a thing known beyond the article: `urn:casus:person:mark-esper`, `{base}person/mark-esper`.
    rdf::Iri global(std::string_view family, std::string_view slug) const;
    /// Of an event or unnamed thing first told at `codePoints`: `{article}#attack_90_103`.
    /// Asked again for the same place it adds `_2`, `_3`, and so on.
    rdf::Iri local(std::string_view type, Span codePoints);
    /// Of a range of the text: `{article}#offset_90_103`.
    rdf::Iri mention(Span codePoints) const;
    /// Of a claim: `{article}#claim_` and 16 hexadecimal digits of a hash of its content.
    rdf::Iri claim(const ClaimContent& content) const;
    /// Of a plugin, the same for all articles.
    static rdf::Iri plugin(std::string_view name);

private:
    rdf::Iri article_;
    std::string base_;
    char separator_;
    std::unordered_map<std::string, unsigned> taken_;
};

} // namespace casus
