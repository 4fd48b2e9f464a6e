// SPDX-License-Identifier: Apache-2.0
#include "rdf/format.h"

#include <casus/error.h>

#include <algorithm>
#include <array>
#include <string>

namespace casus::rdf {

namespace {

constexpr std::array<Format, 4> known {{
    {"nquads", ".nq", "application/n-quads", "nquads", true, Portion::Lines},
    {"ntriples", ".nt", "application/n-triples", "ntriples", false, Portion::Lines},
    {"turtle", ".ttl", "text/turtle", "turtle", false, Portion::Article},
    {"rdfxml", ".rdf", "application/rdf+xml", "rdfxml", false, Portion::Document},
}};

} // namespace

std::span<const Format> formats()
{
    return known;
}

const Format& formatNamed(std::string_view name)
{
    const auto found = std::find_if(
        known.begin(), known.end(), [name](const Format& format) { return format.name == name; });
    if (found != known.end())
        return *found;
    std::string names;
    for (const Format& format : known)
        names += (names.empty() ? "" : ", ") + std::string(format.name);
    throw Error(
        "cannot write the format \"" + std::string(name) + "\": it is not known; use one of " + names);
}

const Format* formatWithExtension(std::string_view extension)
{
    const auto found = std::find_if(known.begin(), known.end(),
        [extension](const Format& format) { return format.extension == extension; });
    return found == known.end() ? nullptr : &*found;
}

} // namespace casus::rdf
