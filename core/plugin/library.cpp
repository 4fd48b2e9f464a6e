// SPDX-License-Identifier: Apache-2.0
#include "library.h"

#include "handshake.h"
#include "rules/rule_extractor.h"
#include "rules/rule_reader.h"
#include "thrown.h"

#include <casus/error.h>
#include <casus/settings.h>

#include <Poco/ClassLoader.h>
#include <Poco/SharedLibrary.h>

#include <dlfcn.h>

#include <fstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace casus {
namespace {

/// Whether a file begins as every library and program does (ELF).
bool isObjectFile(const std::filesystem::path& file)
{
    char begin[4] = {};
    std::ifstream(file, std::ios::binary).read(begin, sizeof(begin));
    return std::string_view(begin, sizeof(begin)) == std::string_view("\177ELF");
}

/// Why the system did not open a library.
std::string whyNotOpened(const std::filesystem::path& file)
{
    const char* message = dlerror();
    std::string_view reason = message ? message : "no reason given";
    if (reason.starts_with(file.string() + ": "))
        reason.remove_prefix(file.string().size() + 2);
    constexpr std::string_view undefined = "undefined symbol: ";
    if (!reason.starts_with(undefined))
        return std::string(reason);
    reason.remove_prefix(undefined.size());
    return "its symbol " + std::string(reason.substr(0, reason.find(' ')))
        + " is defined nowhere; link it with the library that has it, or rebuild it against this Casus";
}

/// Loads a library for as long as the process lives. Returns why not, or nothing.
///
/// Poco would bind symbols late, so that a missing one ends the program at the first call, and could unload
/// code that a kept exception still needs. Once loaded like this, what Poco asks for changes neither.
std::string pin(const std::filesystem::path& file)
{
    if (!std::filesystem::exists(file))
        return "there is no such file; build it, or correct the key \"main\" of its plugin.info";
    if (!isObjectFile(file))
        return "it is no shared library; correct the key \"main\" of its plugin.info";
    if (!dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE))
        return whyNotOpened(file);
    return {};
}

/// Makes the only object of a library that implements `Interface`. `role` is its name in messages.
template <class Interface>
std::unique_ptr<Interface> instantiate(const Manifest& manifest, const std::string& subject)
{
    const std::string file = manifest.main.string();
    const std::string role(text(manifest.role));
    Poco::ClassLoader<Interface> loader;
    std::vector<const Poco::AbstractMetaObject<Interface>*> classes;
    try {
        loader.loadLibrary(file);
        const Poco::Manifest<Interface>& list = loader.manifestFor(file);
        for (auto entry = list.begin(); entry != list.end(); ++entry)
            classes.push_back(*entry);
    } catch (const Poco::LibraryLoadException&) {
        // without a list of classes, or with one of another interface
    }
    if (classes.empty())
        throw Error("cannot load " + subject + ": it holds no " + role + "; end its source with CASUS_"
            + (manifest.role == PluginRole::Annotator ? "ANNOTATOR" : "EXTRACTOR")
            + " or correct the key \"role\" of its plugin.info");
    if (classes.size() > 1)
        throw Error("cannot load " + subject + ": it holds " + std::to_string(classes.size())
            + " classes; a plugin is one");
    try {
        return std::unique_ptr<Interface>(classes.front()->create());
    } catch (...) {
        throw Error("cannot set up " + subject + ": its constructor failed: " + describeThrown());
    }
}

template <class Interface>
std::unique_ptr<Interface> setUp(const Manifest& manifest, const std::string& subject)
{
    std::unique_ptr<Interface> object = instantiate<Interface>(manifest, subject);
    std::vector<std::pair<std::string, std::string>> values;
    for (const SettingDeclaration& setting : manifest.settings)
        values.emplace_back(setting.key, setting.defaultValue);
    const Settings settings = Settings::make("settings of plugin " + manifest.name, std::move(values));
    try {
        object->configure({manifest.name, manifest.folder, settings});
        settings.refuseUnread();
    } catch (...) {
        throw Error("cannot set up " + subject + ": " + describeThrown());
    }
    return object;
}

/// A plugin of rules and no code.
std::unique_ptr<Extractor> readRulesOf(const Manifest& manifest)
{
    std::vector<std::string> emits;
    for (const Product& product : manifest.emits)
        emits.push_back(product.name);
    try {
        return std::make_unique<RuleExtractor>(readRules(manifest.main, emits));
    } catch (const Error& error) {
        throw Error("cannot set up plugin " + manifest.name + ": " + error.what());
    }
}

} // namespace

Plugin loadPlugin(const Manifest& manifest)
{
    Plugin plugin {manifest, {}, {}};
    if (manifest.role == PluginRole::Data)
        return plugin;
    if (manifest.kind == PluginKind::Rules) {
        plugin.extractor = readRulesOf(manifest);
        return plugin;
    }
    const std::string file = manifest.main.string();
    const std::string subject = "plugin " + manifest.name + " (" + file + ")";
    if (const std::string reason = pin(manifest.main); !reason.empty())
        throw Error("cannot load " + subject + ": " + reason);

    Poco::SharedLibrary library(file, Poco::SharedLibrary::SHLIB_LOCAL);
    if (!library.hasSymbol("casus_plugin_abi"))
        throw Error("cannot load " + subject
            + ": it is a library but no plugin of Casus; end its source with CASUS_ANNOTATOR or "
              "CASUS_EXTRACTOR");
    const auto* theirs = static_cast<const abi::Handshake*>(library.getSymbol("casus_plugin_abi"));
    const std::string built = "plugin " + manifest.name + " (" + file + builtWith(*theirs) + ")";
    if (const std::string reason = whyNotCompatible(*theirs, abi::handshake()); !reason.empty())
        throw Error("cannot load " + built + ": " + reason);

    if (manifest.role == PluginRole::Annotator)
        plugin.annotator = setUp<Annotator>(manifest, built);
    else
        plugin.extractor = setUp<Extractor>(manifest, built);
    return plugin;
}

} // namespace casus
