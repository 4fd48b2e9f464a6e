// SPDX-License-Identifier: Apache-2.0
#include "settings_node.h"

#include <casus/error.h>

#include <algorithm>

namespace casus {

std::shared_ptr<Settings::Node> Settings::Node::find(std::string_view key)
{
    asked.emplace(key);
    std::shared_ptr<Node> found;
    for (const auto& [name, node] : entries) {
        if (name != key)
            continue;
        if (found)
            throw Error(prefix(node->line) + "the key \"" + name + "\" stands twice; write it once");
        found = node;
    }
    return found;
}

const std::string* Settings::Node::findValue(std::string_view key)
{
    const std::shared_ptr<Node> node = find(key);
    if (!node)
        return nullptr;
    if (node->value.empty() && !node->entries.empty())
        throw Error(
            prefix(node->line) + "the key \"" + std::string(key) + "\" has a block; it takes a value");
    return &node->value; // lives as long as entries
}

void Settings::Node::askAll()
{
    for (const auto& [key, node] : entries)
        asked.insert(key);
}

void Settings::Node::refuseUnread() const
{
    for (const auto& [key, node] : entries) {
        if (asked.contains(key)) {
            node->refuseUnread();
            continue;
        }
        std::string known;
        for (const std::string& name : asked)
            known += (known.empty() ? "known are " : ", ") + name;
        throw Error(prefix(node->line) + "unknown key \"" + key + "\"; "
            + (known.empty() ? "none is known here" : known));
    }
}

void Settings::Node::refuse(std::string_view key, const std::string& found, std::string_view why) const
{
    const auto at = std::ranges::find(
        entries, key, [](const auto& entry) -> const std::string& { return entry.first; });
    throw Error(prefix(at == entries.end() ? line : at->second->line) + "\"" + std::string(key) + "\" is \""
        + found + "\", which is " + std::string(why));
}

std::string Settings::Node::complain(std::string_view sentence) const
{
    return prefix(line) + std::string(sentence);
}

std::string Settings::Node::prefix(std::size_t at) const
{
    return file + (at == 0 ? "" : ", line " + std::to_string(at))
        + (block.empty() ? "" : ", block \"" + block + "\"") + ": ";
}

} // namespace casus
