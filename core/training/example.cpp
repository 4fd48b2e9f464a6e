// SPDX-License-Identifier: Apache-2.0
#include "training/example.h"

#include <casus/error.h>
#include <casus/language/fold.h>
#include <casus/language/lexicon.h>

#include <algorithm>
#include <set>

namespace casus {

namespace {

constexpr std::size_t leastTag = 8; // occurrences
constexpr std::size_t leastRelation = 5;

/// Their types and what they may be among ours, in the order of the file.
std::vector<std::pair<std::string, std::vector<std::string>>> readTypes(const std::string& file)
{
    std::vector<std::pair<std::string, std::vector<std::string>>> all;
    const Lexicon lexicon = Lexicon::read(file, "meanings");
    for (const Lexicon::Entry& entry : lexicon.entries()) {
        auto& [name, types] = all.emplace_back(lexicon.value(entry, "name"), std::vector<std::string>());
        const std::string_view cell = lexicon.value(entry, "types");
        for (std::size_t begin = 0; begin < cell.size();) {
            const std::size_t end = std::min(cell.find('|', begin), cell.size());
            types.emplace_back(cell.substr(begin, end - begin));
            begin = end + 1;
        }
    }
    return all;
}

constexpr std::uint64_t bit(std::size_t number)
{
    return std::uint64_t {1} << number;
}

} // namespace

ExampleMaker::ExampleMaker(
    const Vocabulary& vocabulary, const Labels& labels, const Words& words, NameMeanings foreign)
    : vocabulary_(vocabulary)
    , words_(words)
    , foreign_(std::move(foreign))
{
    own_["O"] = 1;
    for (std::size_t type = 0; type < labels.types.size(); ++type) {
        own_["B-" + labels.types[type]] = bit(1 + 2 * type);
        own_["I-" + labels.types[type]] = bit(2 + 2 * type);
    }
    for (std::size_t tag = 0; tag < labels.tags.size(); ++tag)
        tags_[labels.tags[tag]] = static_cast<std::int32_t>(tag);
    for (std::size_t relation = 0; relation < labels.relations.size(); ++relation)
        relations_[labels.relations[relation]] = static_cast<std::int32_t>(relation);
}

std::uint64_t ExampleMaker::meaning(const std::string& name, bool isOwn) const
{
    const NameMeanings& meanings = isOwn ? own_ : foreign_;
    const auto found = meanings.find(name);
    return found == meanings.end() ? 0 : found->second;
}

Example ExampleMaker::make(const AnnotatedSentence& sentence, std::uint32_t dataset, bool isOwnNames) const
{
    Example example;
    example.dataset = dataset;
    example.datasetRow = vocabulary_.datasetRow(0);
    const auto idOf = [](const auto& ids, const auto& key) {
        const auto found = ids.find(key);
        return found == ids.end() ? -1 : found->second;
    };
    std::vector<std::uint64_t> folded;
    for (const AnnotatedToken& token : sentence.tokens)
        folded.push_back(Vocabulary::hashOf(Vocabulary::foldedForm(token.form)));
    std::vector<ListBits> lists;
    vocabulary_.matchLists(folded, lists);
    for (const ListBits bits : lists) {
        std::vector<std::uint32_t>& rows = example.listRows.emplace_back();
        vocabulary_.forEachListRow(bits, [&rows](std::uint32_t row) { rows.push_back(row); });
    }
    for (const AnnotatedToken& token : sentence.tokens) {
        example.rows.push_back(vocabulary_.rowsOf(token.form, words_[foldedHash(token.form)]));
        example.unknown.emplace_back(vocabulary_.unknownRow(FormFeature::Exact, token.form),
            vocabulary_.unknownRow(FormFeature::Folded, token.form));
        const bool isFirst = &token == &sentence.tokens.front();
        const bool isLast = &token == &sentence.tokens.back();
        example.placeRows.push_back(vocabulary_.placeRow(isFirst, isLast, token.spaceBefore));
        example.tags.push_back(idOf(tags_, std::pair(token.universal, token.specific)));
        example.names.push_back(meaning(token.name, isOwnNames));
        if (!sentence.hasTree())
            continue;
        example.heads.push_back(token.head);
        example.relations.push_back(idOf(relations_, token.relation));
    }
    return example;
}

Labels labelsOf(const AnnotatedSentences& treebank, const AnnotatedSentences& corpus)
{
    std::map<std::pair<std::string, std::string>, std::size_t> tags;
    std::map<std::string, std::size_t> relations;
    std::set<std::string> types;
    for (const AnnotatedSentence& sentence : treebank)
        for (const AnnotatedToken& token : sentence.tokens) {
            ++tags[{token.universal, token.specific}];
            ++relations[token.relation];
        }
    for (const AnnotatedSentence& sentence : corpus)
        for (const AnnotatedToken& token : sentence.tokens)
            if (token.name.starts_with("B-"))
                types.insert(token.name.substr(2));
    Labels labels;
    for (const auto& [tag, count] : tags)
        if (count >= leastTag)
            labels.tags.push_back(tag);
    for (const auto& [relation, count] : relations)
        if (count >= leastRelation)
            labels.relations.push_back(relation);
    labels.types.assign(types.begin(), types.end());
    if (labels.names() > 64)
        throw Error("the corpus has " + std::to_string(types.size())
            + " types of names; 31 is the most that can be learnt");
    return labels;
}

NameMeanings readMeanings(const std::string& file, const Labels& labels)
{
    NameMeanings meanings;
    for (const auto& [name, types] : readTypes(file))
        for (const std::string& type : types) {
            const auto found = std::find(labels.types.begin(), labels.types.end(), type);
            const auto number = static_cast<std::size_t>(found - labels.types.begin());
            const bool isNone = type == "O";
            // A type that the corpus lacks is never meant.
            const std::uint64_t begins = isNone ? 1 : found == labels.types.end() ? 0 : bit(1 + 2 * number);
            const std::uint64_t goesOn = isNone ? 1 : found == labels.types.end() ? 0 : bit(2 + 2 * number);
            if (name == "O") {
                meanings["O"] |= begins | goesOn;
            } else {
                meanings["B-" + name] |= begins;
                meanings["I-" + name] |= goesOn;
            }
        }
    return meanings;
}

std::map<std::string, std::string> foreignTypes(const std::string& file)
{
    std::map<std::string, std::string> theirs;
    const auto all = readTypes(file);
    for (const auto& [name, types] : all)
        if (name != "O" && std::find(types.begin(), types.end(), "O") == types.end())
            for (const std::string& type : types)
                theirs.try_emplace(type, name);
    return theirs;
}

} // namespace casus
