// SPDX-License-Identifier: Apache-2.0
#include "ontology/mapping.h"

#include "ontology/mapping_reader.h"

namespace casus {

namespace {

template <class Table>
void appendNames(std::string& list, const Table& table)
{
    for (const auto& [name, entry] : table)
        (list += list.empty() ? "" : ", ") += name;
}

} // namespace

rdf::Iri namedFact(std::string_view name)
{
    return rdf::Iri(std::string("https://w3id.org/casus/ns#").append(name));
}

Mapping Mapping::read(const std::filesystem::path& file)
{
    Mapping mapping = MappingReader(Settings::read(file)).read();
    mapping.folder_ = std::filesystem::absolute(file).lexically_normal().parent_path();
    return mapping;
}

std::string Mapping::factTypes() const
{
    std::string list;
    appendNames(list, events_);
    appendNames(list, relations_);
    return list;
}

std::string Mapping::roleNames() const
{
    std::string list;
    appendNames(list, roles_);
    return list;
}

} // namespace casus
