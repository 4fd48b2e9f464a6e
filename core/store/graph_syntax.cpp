// SPDX-License-Identifier: Apache-2.0
#include "store/graph_syntax.h"

#include "pipeline/compression.h"

#include <casus/error.h>

#include <algorithm>
#include <array>
#include <string>

namespace casus {

namespace {

constexpr std::array<GraphSyntax, 4> syntaxes {{
    {"nquads", ".nq", "nquads", true},
    {"trig", ".trig", "trig", true},
    {"ntriples", ".nt", "ntriples", false},
    {"turtle", ".ttl", "turtle", false},
}};

} // namespace

const GraphSyntax& graphSyntaxNamed(std::string_view name)
{
    std::string names;
    for (const GraphSyntax& syntax : syntaxes) {
        if (syntax.name == name)
            return syntax;
        (names += names.empty() ? "" : ", ") += syntax.name;
    }
    throw Error("graphs are not read from the format \"" + std::string(name) + "\"; there are " + names);
}

const GraphSyntax* graphSyntaxOf(const std::filesystem::path& file)
{
    const std::string extension = withoutCompression(file).extension().string();
    const auto found = std::find_if(syntaxes.begin(), syntaxes.end(),
        [&](const GraphSyntax& syntax) { return syntax.extension == extension; });
    return found == syntaxes.end() ? nullptr : &*found;
}

} // namespace casus
