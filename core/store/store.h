// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store_profile.h"

#include <casus/export.h>

#include <string>

namespace casus {

/// A store and where it listens. A plain value.
struct Store
{
    StoreProfile profile;
    std::string query; ///< URL; empty where there is none
    std::string update;
    std::string data;
};

/// The store at the URL that a user names: that of the dataset or repository, or of one of its endpoints.
/// Throws Error where it is no URL of http or https, or holds a password.
CASUS_EXPORT Store storeAt(const std::string& url, const StoreProfile& profile);

} // namespace casus
