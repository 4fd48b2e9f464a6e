// SPDX-License-Identifier: Apache-2.0
#include "ontology/profile.h"

#include "ontology/profile_reader.h"

#include <utility>

namespace casus {

Profile Profile::read(const std::filesystem::path& file, const Mapping& mapping)
{
    Settings settings = Settings::read(file);
    DeclaredTerms declared;
    std::filesystem::path folder = std::filesystem::absolute(file).lexically_normal().parent_path();
    declared.read(folder);
    if (settings.has("extends") && mapping.folder() != folder)
        declared.read(mapping.folder());
    return ProfileReader(std::move(settings), mapping, declared).read();
}

} // namespace casus
