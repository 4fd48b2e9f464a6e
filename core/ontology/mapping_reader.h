// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/mapping.h"

#include <casus/settings.h>

#include <map>
#include <string>
#include <string_view>

namespace casus {

/// Reads a mapping once, and refuses what it does not understand. For one thread.
class MappingReader
{
public:
    explicit MappingReader(Settings settings);

    /// Throws Error, naming file and key.
    Mapping read();

private:
    static void passOverTerms(std::string_view key, const Settings& block);
    Range range(const Settings& at, const std::string& words) const;
    void readKinds();
    void readKind(const Settings& block);
    void readEvent(const Settings& block);
    void readRole(const Settings& block);
    void readRelation(const Settings& block);
    void readConcepts();

    Settings settings_;
    Mapping mapping_;
    std::map<std::string, KindSet, std::less<>> narrower_; ///< kind: those that can stand where it is taken
};

} // namespace casus
