// SPDX-License-Identifier: Apache-2.0
#include "shapes/literal_order.h"

#include "rdf/names.h"
#include "shapes/lexical_form.h"
#include "shapes/moment.h"
#include "shapes/numeral.h"

namespace casus {

namespace {

std::string_view schemaName(const rdf::Node& literal)
{
    const std::string_view datatype = literal.datatype;
    return datatype.starts_with(rdf::schemaNamespace) ? datatype.substr(rdf::schemaNamespace.size())
                                                      : std::string_view();
}

template <typename Value>
std::partial_ordering compareAs(const rdf::Node& a, const rdf::Node& b)
{
    const auto first = Value::read(a.text, schemaName(a));
    const auto second = Value::read(b.text, schemaName(b));
    return first && second ? *first <=> *second : std::partial_ordering::unordered;
}

bool isTrue(const rdf::Node& literal)
{
    return literal.text == "true" || literal.text == "1";
}

} // namespace

std::partial_ordering compareLiterals(const rdf::Node& a, const rdf::Node& b)
{
    if (!a.isLiteral() || !b.isLiteral())
        return std::partial_ordering::unordered;
    if (Numeral::isDatatype(schemaName(a)))
        return compareAs<Numeral>(a, b);
    if (a.datatype != b.datatype)
        return std::partial_ordering::unordered;
    if (Moment::isDatatype(schemaName(a)))
        return compareAs<Moment>(a, b);
    if (a.datatype == rdf::stringDatatype)
        return a.text.compare(b.text) <=> 0;
    const bool areTruths = schemaName(a) == "boolean" && isLexicalForm(a.text, a.datatype)
        && isLexicalForm(b.text, b.datatype);
    return areTruths ? isTrue(a) <=> isTrue(b) : std::partial_ordering::unordered;
}

} // namespace casus
