// SPDX-License-Identifier: Apache-2.0
#include "shapes/term_table.h"

#include <functional>

namespace casus {

std::size_t TermTable::Hash::operator()(const rdf::Node& term) const
{
    const std::hash<std::string> hash;
    const std::size_t text = hash(term.text) * 31 + static_cast<std::size_t>(term.kind);
    return term.isLiteral() ? (text * 31 + hash(term.datatype)) * 31 + hash(term.language) : text;
}

TermId TermTable::add(const rdf::Node& term)
{
    const auto [place, isNew] = ids_.try_emplace(term, static_cast<TermId>(terms_.size()));
    if (isNew)
        terms_.push_back(&place->first);
    return place->second;
}

TermId TermTable::addIri(std::string_view iri)
{
    return add({rdf::Node::Kind::Iri, std::string(iri), {}, {}});
}

void TermTable::shrinkTo(std::size_t size)
{
    while (terms_.size() > size) {
        ids_.erase(ids_.find(*terms_.back()));
        terms_.pop_back();
    }
}

} // namespace casus
