// SPDX-License-Identifier: Apache-2.0
#include "shapes/lexical_form.h"

#include "rdf/names.h"
#include "shapes/moment.h"
#include "shapes/numeral.h"

namespace casus {

bool isLexicalForm(std::string_view text, std::string_view datatype)
{
    if (!datatype.starts_with(rdf::schemaNamespace))
        return true;
    const std::string_view name = datatype.substr(rdf::schemaNamespace.size());
    if (name == "boolean")
        return text == "true" || text == "false" || text == "1" || text == "0";
    if (Numeral::isDatatype(name))
        return Numeral::read(text, name).has_value();
    return !Moment::isDatatype(name) || Moment::read(text, name).has_value();
}

} // namespace casus
