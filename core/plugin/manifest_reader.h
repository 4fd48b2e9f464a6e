// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest.h"

#include <casus/settings.h>

#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// Turns the keys of one `plugin.info` into a Manifest. To be used once, by one thread.
class ManifestReader
{
public:
    ManifestReader(std::filesystem::path folder, Settings settings);

    /// Throws Error, naming file and key.
    Manifest read();

private:
    void readInterface() const;
    void readKind();
    void readMain();
    void readProducts(std::string_view key, std::vector<Product>& products) const;
    void readLexicons();
    void readTrees();
    void readModel();
    /// A file name of key `key` as a path in the bundle.
    std::filesystem::path inBundle(std::string_view key, const std::string& name) const;
    void readSettings();
    void checkProducts() const;
    [[noreturn]] void refuse(const std::string& sentence) const;

    Settings settings_;
    Manifest manifest_;
};

} // namespace casus
