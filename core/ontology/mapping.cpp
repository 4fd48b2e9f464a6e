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

Mapping Mapping::read(const std::filesystem::path& file)
{
    return MappingReader(Settings::read(file)).read();
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
