// SPDX-License-Identifier: Apache-2.0
#include "manifest.h"

#include "manifest_reader.h"

#include <casus/error.h>
#include <casus/settings.h>

namespace casus {

std::string_view text(PluginRole role)
{
    static constexpr std::string_view words[] = {"annotator", "extractor", "data"};
    return words[static_cast<std::size_t>(role)];
}

std::string text(const Product& product)
{
    static constexpr std::string_view words[] = {"layer ", "mention ", "fact "};
    return std::string(words[static_cast<std::size_t>(product.sort)]) + product.name;
}

Manifest Manifest::read(const std::filesystem::path& folder)
{
    const std::filesystem::path file = folder / "plugin.info";
    if (!std::filesystem::exists(file))
        throw Error("the folder " + folder.string()
            + " is no plugin: it has no plugin.info; add one or move it away");
    return ManifestReader(folder, Settings::read(file)).read();
}

} // namespace casus
