// SPDX-License-Identifier: Apache-2.0
#include <casus/settings.h>

#include "settings_node.h"
#include "settings_text.h"

#include <casus/error.h>

#include <boost/property_tree/info_parser.hpp>
#include <boost/property_tree/ptree.hpp>

#include <charconv>
#include <cmath>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>

namespace casus {

namespace {

std::string readText(const std::filesystem::path& file)
{
    if (std::filesystem::is_directory(file))
        throw Error("cannot read " + file.string() + ": it is a folder");
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw Error("cannot read " + file.string() + ": it does not exist or must not be read");
    std::string text {std::istreambuf_iterator<char>(stream), {}};
    if (text.starts_with("\xEF\xBB\xBF"))
        text.erase(0, 3);
    return text;
}

/// The number that all of `text` spells, or nothing.
template <class Number>
std::optional<Number> parse(const std::string& text)
{
    Number number {};
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || rest != end)
        return std::nullopt;
    return number;
}

} // namespace

Settings Settings::read(const std::filesystem::path& file)
{
    const std::string text = readText(file);
    const std::vector<std::size_t> lines = linesOfKeys(text, file.string());
    boost::property_tree::ptree tree;
    try {
        std::istringstream stream(text);
        boost::property_tree::read_info(stream, tree);
    } catch (const boost::property_tree::info_parser_error& error) {
        throw Error(file.string() + ", line " + std::to_string(error.line()) + ": " + error.message());
    }
    // Copied, because ptree takes the dots of a key for a path. It keeps the keys in the order of the text.
    std::size_t keys = 0;
    const auto copy = [&](auto&& self, const boost::property_tree::ptree& from, Node& to) -> void {
        to.value = from.data();
        for (const auto& [key, child] : from) {
            const std::string block = to.block.empty() ? key : to.block + "/" + key;
            to.entries.emplace_back(
                key, std::make_shared<Node>(Node {to.file, block, lines.at(keys++), {}, {}, {}}));
            self(self, child, *to.entries.back().second);
        }
    };
    const auto root = std::make_shared<Node>(Node {file.string(), {}, 0, {}, {}, {}});
    copy(copy, tree, *root);
    return Settings(root);
}

Settings Settings::make(std::string origin, std::vector<std::pair<std::string, std::string>> entries)
{
    const auto root = std::make_shared<Node>(Node {std::move(origin), {}, 0, {}, {}, {}});
    for (auto& [key, value] : entries)
        root->entries.emplace_back(
            key, std::make_shared<Node>(Node {root->file, key, 0, std::move(value), {}, {}}));
    return Settings(root);
}

Settings::Settings(std::shared_ptr<Node> node)
    : node_(std::move(node))
{
}

Settings::Settings(Settings&&) noexcept = default;
Settings& Settings::operator=(Settings&&) noexcept = default;
Settings::~Settings() = default;

std::string Settings::require(std::string_view key) const
{
    const std::string* value = node_->findValue(key);
    if (!value)
        throw Error(complain("the key \"" + std::string(key) + "\" is missing"));
    return *value;
}

std::string Settings::get(std::string_view key, std::string_view otherwise) const
{
    const std::string* value = node_->findValue(key);
    return value ? *value : std::string(otherwise);
}

double Settings::getNumber(std::string_view key, double otherwise) const
{
    const std::string* value = node_->findValue(key);
    if (!value)
        return otherwise;
    const std::optional<double> number = parse<double>(*value);
    if (!number || !std::isfinite(*number))
        node_->refuse(key, *value, "no number");
    return *number;
}

long Settings::getInteger(std::string_view key, long otherwise) const
{
    const std::string* value = node_->findValue(key);
    if (!value)
        return otherwise;
    const std::optional<long> number = parse<long>(*value);
    if (!number)
        node_->refuse(key, *value, "no whole number");
    return *number;
}

bool Settings::getFlag(std::string_view key, bool otherwise) const
{
    const std::string* value = node_->findValue(key);
    if (!value)
        return otherwise;
    if (*value != "yes" && *value != "no")
        node_->refuse(key, *value, "neither yes nor no");
    return *value == "yes";
}

bool Settings::has(std::string_view key) const
{
    return node_->find(key) != nullptr;
}

Settings Settings::block(std::string_view key) const
{
    if (std::shared_ptr<Node> node = node_->find(key))
        return Settings(std::move(node));
    return Settings(std::make_shared<Node>(Node {node_->file, std::string(key), node_->line, {}, {}, {}}));
}

std::vector<std::pair<std::string, std::string>> Settings::entries() const
{
    node_->askAll();
    std::vector<std::pair<std::string, std::string>> result;
    for (const auto& [key, node] : node_->entries)
        result.emplace_back(key, node->value);
    return result;
}

std::vector<std::pair<std::string, Settings>> Settings::blocks() const
{
    node_->askAll();
    std::vector<std::pair<std::string, Settings>> result;
    for (const auto& [key, node] : node_->entries)
        result.emplace_back(key, Settings(node));
    return result;
}

const std::string& Settings::value() const
{
    return node_->value;
}

void Settings::refuseUnread() const
{
    node_->refuseUnread();
}

std::string Settings::complain(std::string_view sentence) const
{
    return node_->complain(sentence);
}

} // namespace casus
