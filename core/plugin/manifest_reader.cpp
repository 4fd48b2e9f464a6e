// SPDX-License-Identifier: Apache-2.0
#include "manifest_reader.h"

#include "extraction/layer.h"

#include <casus/error.h>
#include <casus/plugin/abi.h>

#include <algorithm>
#include <optional>

namespace casus {
namespace {

constexpr std::string_view lowerCase = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view upperCase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

bool isLetter(char c)
{
    return lowerCase.find(c) != lowerCase.npos || upperCase.find(c) != upperCase.npos;
}

bool isDigit(char c)
{
    return '0' <= c && c <= '9';
}

/// Names of plugins and lexicons: they become names of files and parts of IRIs.
bool isPlainName(std::string_view name)
{
    return !name.empty() && name.size() <= 40 && std::ranges::all_of(name, [](char c) {
        return lowerCase.find(c) != lowerCase.npos || isDigit(c) || c == '_';
    });
}

/// Names of kinds of mentions and types of facts.
bool isTypeName(std::string_view name)
{
    return !name.empty() && isLetter(name.front())
        && std::ranges::all_of(name, [](char c) { return isLetter(c) || isDigit(c); });
}

constexpr std::pair<std::string_view, Product::Sort> sorts[]
    = {{"layer", Product::Sort::Layer}, {"mention", Product::Sort::Mention}, {"fact", Product::Sort::Fact}};

constexpr std::pair<std::string_view, PluginRole> roles[] = {
    {"annotator", PluginRole::Annotator}, {"extractor", PluginRole::Extractor}, {"data", PluginRole::Data}};

constexpr std::pair<std::string_view, PluginKind> kinds[]
    = {{"native", PluginKind::Native}, {"rules", PluginKind::Rules}, {"data", PluginKind::Data}};

template <class Value, std::size_t size>
std::optional<Value> lookUp(const std::pair<std::string_view, Value> (&table)[size], std::string_view word)
{
    for (const auto& [name, value] : table)
        if (name == word)
            return value;
    return std::nullopt;
}

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> result;
    for (std::size_t begin = 0; (begin = text.find_first_not_of(' ', begin)) != text.npos;) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        result.emplace_back(text.substr(begin, end - begin));
        begin = end;
    }
    return result;
}

std::string quote(std::string_view text)
{
    return std::string("\"").append(text).append("\"");
}

} // namespace

ManifestReader::ManifestReader(std::filesystem::path folder, Settings settings)
    : settings_(std::move(settings))
{
    manifest_.folder = std::move(folder);
}

Manifest ManifestReader::read()
{
    manifest_.name = settings_.require("name");
    if (!isPlainName(manifest_.name))
        refuse("the name " + quote(manifest_.name) + " must be 1 to 40 of a-z, 0-9 and _");
    manifest_.version = settings_.require("version");
    readInterface();
    readKind();
    readMain();
    manifest_.summary = settings_.require("summary");
    manifest_.languages = words(settings_.get("languages", ""));
    readProducts("needs", manifest_.needs);
    readProducts("emits", manifest_.emits);
    readLexicons();
    readTrees();
    readModel();
    readSettings();
    settings_.refuseUnread();
    checkProducts();
    return std::move(manifest_);
}

void ManifestReader::readInterface() const
{
    const std::string number = settings_.require("interface");
    const std::string ours = std::to_string(abi::interfaceNumber);
    if (number != ours)
        refuse("the plugin is made for interface " + number + ", this program has interface " + ours
            + "; install the version of the plugin for this Casus");
}

void ManifestReader::readKind()
{
    const std::string kind = settings_.require("kind");
    const std::optional<PluginKind> knownKind = lookUp(kinds, kind);
    if (!knownKind)
        refuse("the kind " + quote(kind) + " is none of native, rules, data");
    manifest_.kind = *knownKind;
    const std::string role = settings_.require("role");
    const std::optional<PluginRole> knownRole = lookUp(roles, role);
    if (!knownRole)
        refuse("the role " + quote(role) + " is none of annotator, extractor, data");
    manifest_.role = *knownRole;
    if ((manifest_.kind == PluginKind::Data) != (manifest_.role == PluginRole::Data))
        refuse("a plugin of kind data has the role data, and no other plugin has it");
    if (manifest_.kind == PluginKind::Rules && manifest_.role != PluginRole::Extractor)
        refuse("a plugin of kind rules has the role extractor");
}

void ManifestReader::readMain()
{
    if (manifest_.kind == PluginKind::Data) {
        if (settings_.has("main"))
            refuse("a plugin of kind data has no code; remove the key \"main\"");
        return;
    }
    const std::string suffix = manifest_.kind == PluginKind::Rules ? ".rules" : ".so";
    manifest_.main = inBundle("main", settings_.get("main", manifest_.name + suffix));
}

void ManifestReader::readModel()
{
    if (!settings_.has("model"))
        return;
    if (manifest_.kind != PluginKind::Data)
        refuse("only a plugin of kind data has a model; remove the key \"model\"");
    manifest_.model = inBundle("model", settings_.require("model"));
}

std::filesystem::path ManifestReader::inBundle(std::string_view key, const std::string& name) const
{
    if (name.empty() || name == "." || name == ".." || name.find('/') != name.npos)
        refuse("the file " + quote(name) + " of key " + quote(key)
            + " must be one of the bundle itself, without a folder");
    return manifest_.folder / name;
}

void ManifestReader::readProducts(std::string_view key, std::vector<Product>& products) const
{
    const Settings block = settings_.block(key);
    for (const auto& [word, name] : block.entries()) {
        const std::optional<Product::Sort> sort = lookUp(sorts, word);
        if (!sort)
            throw Error(block.complain("unknown key " + quote(word) + "; known are fact, layer, mention"));
        if (*sort != Product::Sort::Layer && !isTypeName(name))
            throw Error(
                block.complain(quote(name) + " is no name of a " + word + "; it must be letters and digits"));
        if (*sort == Product::Sort::Layer && !findLayer(name)) {
            std::string known;
            for (const Layer& layer : layers())
                known += (known.empty() ? "" : ", ") + std::string(layer.name);
            throw Error(block.complain("there is no layer " + quote(name) + "; the layers are " + known));
        }
        products.push_back({*sort, name});
    }
}

void ManifestReader::readLexicons()
{
    const Settings block = settings_.block("lexicons");
    for (const auto& [word, name] : block.entries()) {
        if (word != "lexicon")
            throw Error(block.complain("unknown key " + quote(word) + "; known is lexicon"));
        if (!isPlainName(name))
            throw Error(block.complain("the name " + quote(name) + " must be 1 to 40 of a-z, 0-9 and _"));
        const std::filesystem::path file = manifest_.folder / "lexicon" / (name + ".tsv");
        if (!std::filesystem::is_regular_file(file))
            throw Error(block.complain(
                "the lexicon " + quote(name) + " is missing: there is no file " + file.string()));
        manifest_.lexicons.push_back({name, file});
    }
}

void ManifestReader::readTrees()
{
    const Settings block = settings_.block("trees");
    for (const auto& [word, name] : block.entries()) {
        if (word != "lexicon")
            throw Error(block.complain("unknown key " + quote(word) + "; known is lexicon"));
        if (std::ranges::find(manifest_.lexicons, name, &LexiconFile::name) == manifest_.lexicons.end())
            throw Error(block.complain("the plugin has no lexicon " + quote(name)
                + "; name one of those of the block \"lexicons\""));
        manifest_.trees.push_back(name);
    }
}

void ManifestReader::readSettings()
{
    if (manifest_.kind != PluginKind::Native && settings_.has("settings"))
        refuse("a plugin without code has no settings; remove the block \"settings\"");
    const Settings block = settings_.block("settings");
    for (const auto& [key, declaration] : block.blocks()) {
        if (!declaration.value().empty())
            throw Error(block.complain(
                "write " + key + " { default " + declaration.value() + "  describe \"what it is\" }"));
        manifest_.settings.push_back({key, declaration.require("default"), declaration.require("describe")});
        block.has(key); // refuses a second one
    }
}

void ManifestReader::checkProducts() const
{
    for (const Product& product : manifest_.needs) {
        if (manifest_.role == PluginRole::Data)
            refuse("a plugin of kind data needs nothing; remove " + text(product));
        const bool isLate = product.sort == Product::Sort::Fact
            || (product.sort == Product::Sort::Layer
                && findLayer(product.name)->provider == Provider::Grouper);
        if (manifest_.role == PluginRole::Annotator && isLate)
            refuse("an annotator cannot need " + text(product) + ", which is made after all annotators");
    }
    for (const Product& product : manifest_.emits) {
        const bool isOfModel = product == Product {Product::Sort::Layer, "tags"}
            || product == Product {Product::Sort::Layer, "dependencies"}
            || product == Product {Product::Sort::Layer, "recognitions"};
        if (manifest_.role == PluginRole::Data && !(isOfModel && !manifest_.model.empty()))
            refuse("a plugin of kind data emits nothing, but for the layers tags, dependencies and "
                   "recognitions by its model; "
                   "remove "
                + text(product));
        if ((manifest_.role == PluginRole::Extractor) != (product.sort == Product::Sort::Fact))
            refuse("an " + std::string(text(manifest_.role)) + " cannot emit " + text(product)
                + "; annotators emit layers and mentions, extractors emit facts");
        if (product.sort == Product::Sort::Layer && findLayer(product.name)->provider != Provider::Plugin)
            refuse("a plugin cannot emit " + text(product) + ", which the program makes itself");
    }
}

void ManifestReader::refuse(const std::string& sentence) const
{
    throw Error(settings_.complain(sentence));
}

} // namespace casus
