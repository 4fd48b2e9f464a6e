// SPDX-License-Identifier: Apache-2.0
#include <casus/pipeline/graph_target.h>

#include <casus/error.h>

namespace casus {

GraphTarget::~GraphTarget() = default;

void GraphTarget::add(const std::string& graph, std::string /*triples*/, Done /*done*/)
{
    throw Error("cannot add to the graph " + graph + " in " + name() + ", which takes only whole graphs");
}

} // namespace casus
