// SPDX-License-Identifier: Apache-2.0
#include "rdf/node.h"

#include "rdf/escapes.h"
#include "rdf/names.h"

namespace casus::rdf {

std::string lineText(const Node& node)
{
    if (node.isIri())
        return '<' + node.text + '>';
    if (node.isBlank())
        return "_:" + node.text;
    const std::string quoted = '"' + escaped(node.text) + '"';
    if (!node.language.empty())
        return quoted + '@' + node.language;
    return node.datatype == stringDatatype ? quoted : quoted + "^^<" + node.datatype + '>';
}

} // namespace casus::rdf
