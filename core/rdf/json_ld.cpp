// SPDX-License-Identifier: Apache-2.0
#include "rdf/json_ld.h"

#include "rdf/json_text.h"
#include "rdf/names.h"

namespace casus::rdf {

namespace {

std::string_view coercionOf(const ContextTerm* term)
{
    return term ? std::string_view(term->coercion) : std::string_view();
}

/// `{"@value":"2020-03-11","@type":"…"}`; a bare text where its property leaves nothing open.
std::string written(LiteralView literal, std::string_view coercion)
{
    const std::string text = jsonText(literal.text());
    if (literal.language().empty() && literal.datatype() == coercion)
        return text;
    std::string out = "{\"@value\":" + text;
    if (!literal.datatype().empty())
        out += ",\"@type\":" + jsonText(literal.datatype());
    else if (!literal.language().empty())
        out += ",\"@language\":" + jsonText(literal.language());
    return out += '}';
}

} // namespace

JsonLdWriter::JsonLdWriter(const Iri& graph, const Context& context)
    : graph_(graph.text())
    , context_(context)
{
}

void JsonLdWriter::add(const Iri& subject, const Iri& predicate, const Iri& object)
{
    if (predicate.text() == typeProperty)
        return descriptions_.add(subject, "@type", jsonText(word(object)));
    const std::string_view coercion = coercionOf(context_.term(predicate));
    descriptions_.add(subject, word(predicate),
        coercion == Context::words      ? jsonText(word(object))
            : coercion == Context::iris ? jsonText(object.text())
                                        : "{\"@id\":" + jsonText(object.text()) + '}');
}

void JsonLdWriter::add(const Iri& subject, const Iri& predicate, LiteralView object)
{
    descriptions_.add(subject, word(predicate), written(object, coercionOf(context_.term(predicate))));
}

void JsonLdWriter::append(std::string& out) const
{
    out += "{\"@id\":" + jsonText(graph_) + ",\"@graph\":[";
    std::string_view betweenNodes;
    for (const Description& description : descriptions_.all()) {
        ((out += betweenNodes) += "{\"@id\":") += jsonText(description.subject.text());
        betweenNodes = ",";
        for (const DescribedProperty& described : description.properties) {
            const bool isList = described.objects.size() > 1;
            (out += ',') += jsonText(described.property);
            out += isList ? ":[" : ":";
            std::string_view betweenObjects;
            for (const std::string& object : described.objects) {
                (out += betweenObjects) += object;
                betweenObjects = ",";
            }
            out += isList ? "]" : "";
        }
        out += '}';
    }
    out += "]}";
}

std::string JsonLdWriter::word(const Iri& iri) const
{
    const ContextTerm* term = context_.term(iri);
    return term ? term->name : iri.text();
}

} // namespace casus::rdf
