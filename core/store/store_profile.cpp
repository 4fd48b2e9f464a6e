// SPDX-License-Identifier: Apache-2.0
#include "store/store_profile.h"

#include <casus/error.h>
#include <casus/settings.h>

#include <algorithm>

namespace casus {

namespace {

constexpr std::pair<std::string_view, Replacement> replacements[]
    = {{"update", Replacement::Update}, {"quads", Replacement::Quads}, {"graphs", Replacement::Graphs}};

Replacement replacementOf(const Settings& block)
{
    const std::string name = block.require("replace");
    for (const auto& [known, replacement] : replacements)
        if (known == name)
            return replacement;
    throw Error(block.block("replace").complain("\"" + name + "\" is neither update, quads nor graphs"));
}

/// What is appended to the URL: nothing where the endpoint is the URL itself.
std::string endpoint(const Settings& block, std::string_view key)
{
    const std::string value = block.get(key, "none");
    if (value != "none" && value != "." && !value.starts_with('/'))
        throw Error(block.block(key).complain(
            "\"" + value + "\" is neither a path that begins with /, a point for the URL itself, nor none"));
    return value == "none" ? "" : value;
}

std::size_t positive(const Settings& block, std::string_view key, std::size_t otherwise)
{
    const long number = block.getInteger(key, static_cast<long>(otherwise));
    if (number < 1)
        throw Error(block.block(key).complain(std::to_string(number) + " is no number from 1 on"));
    return static_cast<std::size_t>(number);
}

StoreProfile profileOf(const Settings& block)
{
    StoreProfile profile;
    profile.name = block.value();
    if (profile.name.empty())
        throw Error(block.complain("a name is missing before the block"));
    profile.title = block.require("title");
    profile.urlExample = block.require("url");
    profile.query = endpoint(block, "query");
    profile.update = endpoint(block, "update");
    profile.data = endpoint(block, "data");
    profile.graphParameter = block.get("graph", profile.graphParameter);
    profile.replacement = replacementOf(block);
    profile.isForm = block.getFlag("form", false);
    profile.takesGzip = block.getFlag("gzip", false);
    profile.asksForUser = block.getFlag("asks", true);
    profile.batchGraphs = positive(block, "graphs", profile.batchGraphs);
    profile.batchBytes = positive(block, "bytes", profile.batchBytes);
    if (profile.replacement != Replacement::Graphs && profile.update.empty())
        throw Error(block.complain("\"update\" is missing; only \"replace graphs\" does without"));
    if (profile.replacement == Replacement::Quads && profile.query.empty())
        throw Error(
            block.complain("\"query\" is missing; only \"replace update\" and \"graphs\" do without"));
    if (profile.replacement != Replacement::Update && profile.data.empty())
        throw Error(block.complain("\"data\" is missing; only \"replace update\" does without"));
    return profile;
}

} // namespace

std::vector<StoreProfile> readStoreProfiles(const std::filesystem::path& file)
{
    const Settings settings = Settings::read(file);
    std::vector<StoreProfile> profiles;
    for (const auto& [key, block] : settings.blocks()) {
        if (key != "store")
            throw Error(block.complain("unknown key \"" + key + "\"; known is store"));
        StoreProfile profile = profileOf(block);
        if (storeProfileNamed(profile.name, profiles))
            throw Error(block.complain("the store \"" + profile.name + "\" stands twice; keep one"));
        profiles.push_back(std::move(profile));
    }
    settings.refuseUnread();
    return profiles;
}

std::filesystem::path ownStoreProfiles(const std::filesystem::path& installation)
{
    return installation / "share/casus/stores.info";
}

const StoreProfile* storeProfileNamed(std::string_view name, const std::vector<StoreProfile>& profiles)
{
    const auto found = std::find_if(profiles.begin(), profiles.end(),
        [name](const StoreProfile& profile) { return profile.name == name; });
    return found == profiles.end() ? nullptr : &*found;
}

std::string namesOf(const std::vector<StoreProfile>& profiles)
{
    std::string names;
    for (const StoreProfile& profile : profiles)
        names += (names.empty() ? "" : ", ") + profile.name;
    return names;
}

} // namespace casus
