// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace casus {

/// What a plugin is made of.
enum class PluginKind {
    Native, ///< a shared library
    Rules, ///< rules and lexicons, no code
    Data ///< lexicons only
};

/// What a plugin does.
enum class PluginRole {
    Annotator, ///< adds mentions and layers to a document
    Extractor, ///< adds facts
    Data ///< nothing; others use its lexicons
};

/// The word that manifests use.
CASUS_EXPORT std::string_view text(PluginRole role);

/// What plugins need from one another: a layer, the mentions of a kind, the facts of a type.
struct Product
{
    /// What sort of product; in the order messages list them.
    enum class Sort { Layer, Mention, Fact };

    Sort sort = Sort::Layer;
    std::string name;

    friend bool operator==(const Product&, const Product&) = default;
};

/// As manifests write it: `mention Person`.
CASUS_EXPORT std::string text(const Product& product);

/// A word list that comes with a plugin.
struct LexiconFile
{
    std::string name;
    std::filesystem::path file; ///< in the bundle; exists
};

/// A setting that a plugin has.
struct SettingDeclaration
{
    std::string key;
    std::string defaultValue;
    std::string description;
};

/// What `plugin.info` says of a plugin, checked. A plain value.
struct Manifest
{
    std::filesystem::path folder; ///< of the bundle
    std::string name;
    std::string version;
    PluginKind kind = PluginKind::Native;
    std::filesystem::path main; ///< the library or the rules, in the bundle; need not exist. Empty for data
    PluginRole role = PluginRole::Extractor;
    std::string summary;
    std::vector<std::string> languages; ///< empty: any
    std::vector<Product> needs;
    std::vector<Product> emits;
    std::vector<LexiconFile> lexicons;
    std::vector<std::string>
        trees; ///< lexicons of its own: it looks at trees of sentences with a match of them
    std::filesystem::path model; ///< of a language, in the bundle; need not exist. Empty where there is none
    std::vector<SettingDeclaration> settings;

    /// Reads `plugin.info` in a bundle folder; runs nothing of the bundle.
    ///
    /// Throws Error, naming file and key, where the manifest is missing, wrong or made for another program.
    CASUS_EXPORT static Manifest read(const std::filesystem::path& folder);
};

} // namespace casus
