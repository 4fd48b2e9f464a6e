// SPDX-License-Identifier: Apache-2.0
#include "rdf/trig.h"

#include "rdf/escapes.h"
#include "rdf/names.h"

#include <algorithm>

namespace casus::rdf {

namespace {

constexpr std::string_view schema = "http://www.w3.org/2001/XMLSchema#";

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// Far less than Turtle allows: what needs escapes, or is read differently by older readers, stays a whole
/// IRI.
bool isPlainName(std::string_view name)
{
    return !name.empty() && (isLetter(name[0]) || name[0] == '_')
        && std::all_of(name.begin(), name.end(), [](char byte) {
               return isLetter(byte) || (byte >= '0' && byte <= '9') || byte == '_' || byte == '-';
           });
}

bool isPrefix(std::string_view name)
{
    return isPlainName(name) && name[0] != '_';
}

/// Whether a literal of this datatype is written bare. Literals hold canonical forms alone, whose looks tell
/// the datatype.
bool isBare(std::string_view datatype)
{
    if (!datatype.starts_with(schema))
        return false;
    const std::string_view name = datatype.substr(schema.size());
    return name == "integer" || name == "decimal" || name == "double" || name == "boolean";
}

} // namespace

std::string trigHeader(const Prefixes& prefixes)
{
    std::string header;
    for (const auto& [name, iri] : prefixes)
        if (isPrefix(name))
            header += "@prefix " + name + ": <" + iri + "> .\n";
    return header;
}

TrigWriter::TrigWriter(const Iri& graph, const Prefixes& prefixes, TripleTerms tripleTerms)
    : graph_(graph.text())
    , parts_(graph_.find('#') == std::string::npos ? graph_ + '#' : std::string())
    , prefixes_(prefixes)
    , tripleTerms_(tripleTerms)
{
}

void TrigWriter::add(const Iri& subject, const Iri& predicate, const Iri& object)
{
    descriptions_.add(subject, writtenProperty(predicate), written(object));
}

void TrigWriter::add(const Iri& subject, const Iri& predicate, LiteralView object)
{
    descriptions_.add(subject, writtenProperty(predicate), written(object));
}

bool TrigWriter::reify(const Iri& reifier, const Iri& subject, const Iri& predicate, const Object& object)
{
    if (tripleTerms_ == TripleTerms::No)
        return false;
    const std::string value = std::visit([this](const auto& term) { return written(term); }, object);
    descriptions_.add(reifier, written(reifiesProperty),
        "<<( " + written(subject) + ' ' + writtenProperty(predicate) + ' ' + value + " )>>");
    return true;
}

void TrigWriter::append(std::string& out) const
{
    if (descriptions_.all().empty())
        return;
    if (!parts_.empty())
        out += "\n@prefix : <" + parts_ + "> .";
    out += "\n<" + graph_ + "> {\n";
    for (const Description& description : descriptions_.all()) {
        out += "    " + written(description.subject);
        std::string_view before = "\n        ";
        for (const DescribedProperty& described : description.properties) {
            (out += before) += described.property;
            std::string_view separator = " ";
            for (const std::string& object : described.objects) {
                (out += separator) += object;
                separator = ", ";
            }
            before = " ;\n        ";
        }
        out += " .\n";
    }
    out += "}\n";
}

std::string TrigWriter::written(std::string_view iri) const
{
    if (!parts_.empty() && iri.starts_with(parts_) && isPlainName(iri.substr(parts_.size())))
        return std::string(":").append(iri.substr(parts_.size()));
    for (const auto& [name, begin] : prefixes_)
        if (iri.starts_with(begin) && isPlainName(iri.substr(begin.size())) && isPrefix(name))
            return (name + ':').append(iri.substr(begin.size()));
    return std::string("<").append(iri) += '>';
}

std::string TrigWriter::writtenProperty(const Iri& property) const
{
    return property.text() == typeProperty ? "a" : written(property);
}

std::string TrigWriter::written(LiteralView literal) const
{
    if (isBare(literal.datatype()))
        return std::string(literal.text());
    std::string out = '"' + escaped(literal.text()) + '"';
    if (!literal.datatype().empty())
        out += "^^" + written(literal.datatype());
    else if (!literal.language().empty())
        (out += '@') += literal.language();
    return out;
}

} // namespace casus::rdf
