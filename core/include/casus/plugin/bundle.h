// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/document.h>
#include <casus/language/lexicon.h>
#include <casus/settings.h>

#include <filesystem>
#include <string>

namespace casus {
inline namespace v1 {

/// What a plugin is given when it is set up, once, before any article.
struct Bundle
{
    std::string name; ///< of the plugin
    std::filesystem::path folder; ///< where its manifest, rules and lexicons lie
    const Settings& settings; ///< the block `settings` of its manifest, or of the pipeline
};

} // namespace v1
} // namespace casus
