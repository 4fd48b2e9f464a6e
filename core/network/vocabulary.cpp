// SPDX-License-Identifier: Apache-2.0
#include "network/vocabulary.h"

#include <casus/language/fold.h>

#include <algorithm>

namespace casus {

namespace {

/// Buckets of a feature, a power of two; 0 where the rows are counted otherwise.
constexpr std::array<std::uint32_t, formFeatures> buckets {
    512, 512, 1024, 4096, 8192, 4096, 1024, 4096, 512, 0};
// Model files rest on these numbers. What word lists learn to tell later is nothing to a network.
constexpr std::uint32_t wordClasses = 17; // up to WordClass::Weekday
constexpr std::uint32_t abbreviations = 3; // up to Word::Abbreviation::Other
constexpr std::uint32_t wordListRows = wordClasses * 8 * abbreviations;
constexpr std::uint32_t placeRows = 8;

std::string withoutDigits(std::string text)
{
    for (char& byte : text)
        if (byte >= '1' && byte <= '9')
            byte = '0';
    return text;
}

/// What is seen of a form's writing.
struct Writing
{
    std::string pattern; ///< X for capitals, x for other letters, 0 for digits, marks themselves; of a run
                         ///< three at most
    bool isUpper = false; ///< two letters or more, all capitals
};

Writing writingOf(std::string_view form)
{
    Writing writing;
    std::size_t letters = 0;
    std::size_t capitals = 0;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const auto byte = static_cast<unsigned char>(form[i]);
        const auto next = static_cast<unsigned char>(i + 1 < form.size() ? form[i + 1] : ' ');
        if (byte >= 0x80 && byte < 0xC0)
            continue;
        const bool isCapital = (byte >= 'A' && byte <= 'Z') || (byte == 0xC3 && next <= 0x9E)
            || ((byte == 0xC4 || byte == 0xC5) && next % 2 == 0) || (byte == 0xD0 && next <= 0xAF);
        const bool isLetter = isCapital || (byte >= 'a' && byte <= 'z') || (byte >= 0xC3 && byte != 0xE2);
        letters += isLetter;
        capitals += isCapital;
        const char kind = isCapital      ? 'X'
            : isLetter                   ? 'x'
            : byte >= '0' && byte <= '9' ? '0'
                                         : static_cast<char>(byte);
        const std::string& pattern = writing.pattern;
        const bool isRepeated = pattern.size() >= 3 && pattern.ends_with(std::string(3, kind));
        if (!isRepeated)
            writing.pattern += kind;
    }
    writing.isUpper = letters >= 2 && capitals == letters;
    return writing;
}

std::uint32_t wordListRow(const Word& word, std::string_view form, bool isUpper)
{
    if (!form.empty() && form.front() >= '0' && form.front() <= '9')
        return 0;
    // "US", "WHO" and "IS" are as often names; the tokenizer decides by the words around, which training does
    // not see.
    const auto known = [](auto kind, std::uint32_t kinds) {
        const auto number = static_cast<std::uint32_t>(kind);
        return number < kinds ? number : 0U;
    };
    const std::uint32_t wordClass = isUpper ? 0U : known(word.wordClass, wordClasses);
    const std::uint32_t parts
        = (word.isVerb ? 4U : 0U) + (word.isNoun ? 2U : 0U) + (word.isAdjective ? 1U : 0U);
    return (known(word.abbreviation, abbreviations) * wordClasses + wordClass) * 8 + parts;
}

std::string_view prefix(std::string_view form, std::size_t bytes)
{
    return form.substr(0, bytes);
}
std::string_view suffix(std::string_view form, std::size_t bytes)
{
    return form.substr(form.size() - std::min(bytes, form.size()));
}

} // namespace

Vocabulary::Vocabulary(Tables tables)
    : tables_(std::move(tables))
{
    const auto number = [](HashTable<std::uint32_t>& known, const std::vector<std::uint64_t>& hashes) {
        for (std::uint32_t row = 0; row < hashes.size(); ++row)
            known[hashes[row]] = row;
    };
    number(exact_, tables_.exact);
    number(folded_, tables_.folded);
    for (std::size_t i = 0; i < tables_.listed.size(); ++i)
        listed_[tables_.listed[i]] = tables_.lists[i];
    std::array<std::uint32_t, formFeatures> sizes = buckets;
    sizes[static_cast<std::size_t>(FormFeature::Exact)] += static_cast<std::uint32_t>(tables_.exact.size());
    sizes[static_cast<std::size_t>(FormFeature::Folded)] += static_cast<std::uint32_t>(tables_.folded.size());
    sizes[static_cast<std::size_t>(FormFeature::WordList)] = wordListRows;
    for (std::size_t feature = 0; feature < formFeatures; ++feature) {
        begins_[feature] = rows_;
        rows_ += sizes[feature];
    }
    list_ = rows_;
    place_ = list_ + 2 * mostLists;
    dataset_ = place_ + placeRows;
    rows_ = dataset_ + tables_.datasets + 1;
}

FormRows Vocabulary::rowsOf(std::string_view form, const Word& word) const
{
    const std::string exact = exactForm(form);
    const std::string folded = foldedForm(form);
    const Writing writing = writingOf(form);
    FormRows rows = begins_;
    const auto add
        = [&rows](FormFeature feature, std::uint32_t row) { rows[static_cast<std::size_t>(feature)] += row; };
    const auto addBucket = [&](FormFeature feature, std::string_view part) {
        const auto number = static_cast<std::size_t>(feature);
        rows[number] += static_cast<std::uint32_t>(hashOf(part, number)) & (buckets[number] - 1);
    };
    const std::uint64_t foldedHash = hashOf(folded);
    if (const std::uint32_t* known = exact_.find(hashOf(exact)))
        add(FormFeature::Exact, buckets[0] + *known);
    else
        addBucket(FormFeature::Exact, exact);
    if (const std::uint32_t* known = folded_.find(foldedHash))
        add(FormFeature::Folded, buckets[1] + *known);
    else
        addBucket(FormFeature::Folded, folded);
    addBucket(FormFeature::Suffix2, suffix(folded, 2));
    addBucket(FormFeature::Suffix3, suffix(folded, 3));
    addBucket(FormFeature::Suffix4, suffix(folded, 4));
    addBucket(FormFeature::Suffix5, suffix(folded, 5));
    addBucket(FormFeature::Prefix2, prefix(folded, 2));
    addBucket(FormFeature::Prefix4, prefix(folded, 4));
    addBucket(FormFeature::Writing, writing.pattern);
    add(FormFeature::WordList, wordListRow(word, form, writing.isUpper));
    return rows;
}

void Vocabulary::matchLists(std::span<const std::uint64_t> folded, std::vector<ListBits>& matches) const
{
    matches.assign(folded.size(), 0);
    for (std::size_t begin = 0; begin < folded.size(); ++begin) {
        std::uint32_t name = 0;
        std::size_t longest = 0;
        std::uint16_t lists = 0;
        for (std::size_t i = begin; i < folded.size(); ++i) {
            name = extend(name, folded[i]);
            const std::uint16_t* found = listed_.find(name);
            if (!found)
                break;
            if (*found != 0) {
                longest = i + 1;
                lists = *found;
            }
        }
        for (std::size_t i = begin; i < longest; ++i)
            matches[i] |= i == begin ? ListBits {lists} : ListBits {lists} << mostLists;
    }
}

std::uint32_t Vocabulary::extend(std::uint32_t name, std::uint64_t folded)
{
    std::uint64_t hash = (folded ^ name) * 0x9E3779B97F4A7C15U;
    hash ^= hash >> 29U;
    const auto low = static_cast<std::uint32_t>(hash ^ (hash >> 32U));
    return low == 0 ? 1 : low;
}

std::uint32_t Vocabulary::unknownRow(FormFeature feature, std::string_view form) const
{
    const auto number = static_cast<std::size_t>(feature);
    const std::string normal = feature == FormFeature::Exact ? exactForm(form) : foldedForm(form);
    return begins_[number] + (static_cast<std::uint32_t>(hashOf(normal, number)) & (buckets[number] - 1));
}

std::string Vocabulary::exactForm(std::string_view form)
{
    return withoutDigits(std::string(form));
}

std::string Vocabulary::foldedForm(std::string_view form)
{
    std::string folded = withoutDigits(fold(form));
    return folded.empty() ? exactForm(form) : folded;
}

std::uint64_t Vocabulary::hashOf(std::string_view bytes, std::uint64_t seed)
{
    std::uint64_t hash = 0xCBF29CE484222325U ^ seed;
    for (const char byte : bytes)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x00000100000001B3U;
    hash ^= hash >> 29U;
    return hash == 0 ? 1 : hash;
}

} // namespace casus
