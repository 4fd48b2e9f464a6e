// SPDX-License-Identifier: Apache-2.0
#include "store/store.h"

#include "store/http_client.h"

#include <string_view>

namespace casus {

namespace {

std::string endpointAt(const std::string& url, const std::string& path)
{
    return path.empty() ? "" : path == "." ? url : url + path;
}

} // namespace

Store storeAt(const std::string& url, const StoreProfile& profile)
{
    checkUrl(url);
    std::string root = url;
    while (root.ends_with('/'))
        root.pop_back();
    // Somebody may name an endpoint for the whole.
    for (const std::string& path : {profile.update, profile.data, profile.query})
        if (path.size() > 1 && root.ends_with(path)) {
            root.resize(root.size() - path.size());
            break;
        }
    return {profile, endpointAt(root, profile.query), endpointAt(root, profile.update),
        endpointAt(root, profile.data)};
}

} // namespace casus
