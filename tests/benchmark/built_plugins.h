// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extraction/assembly.h"
#include "network/syntax.h"
#include "plugin/collection.h"
#include "plugin/preparation.h"

#include <casus/error.h>

#include <algorithm>
#include <filesystem>
#include <span>
#include <vector>

/// The plugins of this build, in the order they run in.
inline std::vector<casus::Plugin> builtPlugins()
{
    const std::filesystem::path bundles = std::filesystem::path(CASUS_BINARY_DIR) / "lib/casus/plugins";
    casus::Collection collection = casus::Collection::find(std::span(&bundles, 1));
    return casus::preparePlugins(collection);
}

/// What makes tags and trees, by the model of the first plugin that has one. Throws Error where none has.
inline casus::Syntax builtSyntax(
    const std::vector<casus::Plugin>& plugins, const std::vector<casus::Lexicon>& lexicons)
{
    const auto found = std::find_if(plugins.begin(), plugins.end(),
        [](const casus::Plugin& plugin) { return !plugin.manifest.model.empty(); });
    if (found == plugins.end())
        throw casus::Error("cannot make tags and trees: no plugin of this build has a model");
    return {casus::Network::read(found->manifest.model), casus::Lemmatizer(lexicons)};
}
