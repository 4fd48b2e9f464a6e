// SPDX-License-Identifier: Apache-2.0
#include "shapes/wording.h"

#include "rdf/names.h"
#include "shapes/constraint_rule.h"
#include "shapes/lexical_form.h"

#include <algorithm>
#include <iterator>

namespace casus {

namespace {

constexpr std::string_view bareDatatypes[] = {"boolean", "decimal", "integer"};
constexpr std::size_t mostMembers = 8; // of a list in a message

bool isPlainName(std::string_view text)
{
    return std::ranges::all_of(text, [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9')
            || byte == '_' || byte == '-';
    });
}

/// Whether the text alone tells the datatype, as in Turtle.
bool isBare(const rdf::Node& literal)
{
    const std::string_view datatype = literal.datatype;
    return datatype.starts_with(rdf::schemaNamespace) && isLexicalForm(literal.text, datatype)
        && std::ranges::find(bareDatatypes, datatype.substr(rdf::schemaNamespace.size()))
        != std::end(bareDatatypes);
}

} // namespace

std::string Wording::iri(std::string_view iri) const
{
    for (const auto& [prefix, name] : prefixes_)
        if (!name.empty() && iri.starts_with(name) && isPlainName(iri.substr(name.size())))
            return (prefix + ':').append(iri.substr(name.size()));
    return rdf::lineText({rdf::Node::Kind::Iri, std::string(iri), {}, {}});
}

std::string Wording::term(const rdf::Node& term) const
{
    if (term.isIri())
        return iri(term.text);
    if (!term.isLiteral() || !term.language.empty() || term.datatype == rdf::stringDatatype)
        return rdf::lineText(term);
    if (isBare(term))
        return term.text;
    rdf::Node plain = term;
    plain.datatype = rdf::stringDatatype;
    return rdf::lineText(plain) + "^^" + iri(term.datatype);
}

std::string Wording::path(std::string_view path) const
{
    std::string text;
    while (!path.empty()) {
        const std::size_t begin = path.find('<');
        text += path.substr(0, begin);
        if (begin == std::string_view::npos)
            break;
        const std::size_t end = path.find('>', begin);
        text += iri(path.substr(begin + 1, end - begin - 1));
        path.remove_prefix(end + 1);
    }
    return text;
}

std::string Wording::message(const Constraint& constraint, const TermTable& terms) const
{
    std::string text(constraint.rule->phrase);
    if (constraint.rule->component == "Closed")
        return text;
    for (std::size_t i = 0; i < std::min(constraint.terms.size(), mostMembers); ++i)
        text += (i == 0 ? " " : ", ") + term(terms.at(constraint.terms[i]));
    return constraint.terms.size() > mostMembers ? text + ", …" : text;
}

} // namespace casus
