// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// How graphs are put in the place of those that are there.
enum class Replacement : unsigned char {
    Update, ///< SPARQL Update: many graphs in one request
    Quads, ///< the same, but N-Quads where the store has none of the graphs yet
    Graphs ///< the Graph Store Protocol: a request for each graph
};

/// What is particular to a kind of store. A plain value.
struct StoreProfile
{
    std::string name;
    std::string title;
    std::string urlExample; ///< of what a user names
    // Behind the URL that a user names, unless it ends so; empty where there is none.
    std::string query;
    std::string update;
    std::string data; ///< Graph Store Protocol, and N-Quads
    std::string graphParameter = "graph"; ///< of the Graph Store Protocol
    Replacement replacement = Replacement::Update;
    bool isForm = false; ///< updates are a field of a form rather than a body
    bool takesGzip = false; ///< bodies
    bool asksForUser = true; ///< says by 401 what it wants; otherwise Basic is sent at once
    // Where nobody asks for other batches.
    std::size_t batchGraphs = 64; ///< in one request
    std::size_t batchBytes = 1U << 20U; ///< of statements in one request
};

/// The profiles in an INFO file, in its order. Throws Error, naming file, line and key.
CASUS_EXPORT std::vector<StoreProfile> readStoreProfiles(const std::filesystem::path& file);

/// The file of profiles that comes with Casus.
CASUS_EXPORT std::filesystem::path ownStoreProfiles(const std::filesystem::path& installation);

/// The profile called `name`; null where there is none.
CASUS_EXPORT const StoreProfile* storeProfileNamed(
    std::string_view name, const std::vector<StoreProfile>& profiles);

/// Their names, for messages.
CASUS_EXPORT std::string namesOf(const std::vector<StoreProfile>& profiles);

} // namespace casus
