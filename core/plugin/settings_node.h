// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/settings.h>

#include <cstddef>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace casus {

/// One key of a configuration with all that stands under it. For one thread at a time.
struct Settings::Node
{
    std::string file;
    std::string block; ///< keys from the root, for messages; empty for the root
    std::size_t line = 0; ///< of the key, from 1; 0 for the root and where there is no file
    std::string value;
    std::vector<std::pair<std::string, std::shared_ptr<Node>>> entries;
    std::set<std::string, std::less<>> asked; ///< keys that somebody read or looked for

    /// The only entry called `key`, or null. Throws Error where it stands twice.
    std::shared_ptr<Node> find(std::string_view key);
    /// The value of the only entry called `key`, or null. Throws Error where it is a block.
    const std::string* findValue(std::string_view key);
    /// Counts all keys as read.
    void askAll();
    /// Throws Error on the first key, here or below, that nobody asked for.
    void refuseUnread() const;
    /// Throws Error on the value `found` of `key`.
    [[noreturn]] void refuse(std::string_view key, const std::string& found, std::string_view why) const;
    /// `sentence` with file, line and block in front.
    std::string complain(std::string_view sentence) const;
    /// What messages on something in line `at` begin with; 0 where there is none.
    std::string prefix(std::size_t at) const;
};

} // namespace casus
