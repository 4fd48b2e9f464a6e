// SPDX-License-Identifier: Apache-2.0
#include "knowledge/knowledge_base.h"

#include "knowledge/file_sort.h"
#include "source/utf8.h"

#include <casus/error.h>
#include <casus/rdf/term.h>

#include <algorithm>
#include <utility>

namespace casus {

namespace {

constexpr std::size_t termTexts = 4; // office, first day, last day, source

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Whether numbers rise to `most`, which is the last.
template <typename Number>
bool rises(std::span<const Number> numbers, std::size_t most)
{
    return std::is_sorted(numbers.begin(), numbers.end()) && (numbers.empty() ? 0 : numbers.back()) == most;
}

} // namespace

KnowledgeBase KnowledgeBase::map(const std::filesystem::path& file)
{
    return KnowledgeBase(file.filename().string(), SectionFile::map(file, knowledgeSort));
}

KnowledgeBase::KnowledgeBase(std::string name, SectionFile file)
    : fileName_(std::move(name))
    , file_(std::move(file))
    , text_(file_.section("texts"))
    , textEnds_(file_.numbers<std::uint64_t>("texts.ends"))
    , ids_(file_.numbers<std::uint32_t>("ids"))
    , kinds_(file_.numbers<std::uint32_t>("kinds", ids_.size()))
    , names_(file_.numbers<std::uint32_t>("names", ids_.size()))
    , countries_(file_.numbers<std::uint32_t>("countries", ids_.size()))
    , wholes_(file_.numbers<std::uint32_t>("wholes", ids_.size()))
    , aliases_(lists("aliases"))
    , same_(lists("same"))
    , terms_(lists("terms"))
    , keyBegins_(file_.numbers<std::uint32_t>("keys.begins"))
    , keyNames_(file_.numbers<std::uint32_t>("keys.names"))
    , keyOwners_(file_.numbers<std::uint32_t>("keys.owners", keyNames_.size()))
{
    check();
    checkTexts();
}

KnowledgeBase::Lists KnowledgeBase::lists(const std::string& section) const
{
    return {
        file_.numbers<std::uint32_t>(section), file_.numbers<std::uint32_t>(section + ".ends", ids_.size())};
}

/// A checksum tells damage, not malice: no number is followed before it is known to lead somewhere.
void KnowledgeBase::check() const
{
    for (const Numbers numbers :
        {ids_, kinds_, names_, countries_, wholes_, aliases_.items, same_.items, terms_.items, keyNames_})
        if (std::any_of(numbers.begin(), numbers.end(),
                [this](std::uint32_t number) { return number >= textEnds_.size(); }))
            file_.fail("it points to a text that it has not");
    for (const Lists& lists : {aliases_, same_, terms_})
        if (!rises(lists.ends, lists.items.size()))
            file_.fail("its lists do not end where they should");
    for (std::size_t i = 0; i < terms_.ends.size(); ++i)
        if (terms_.ends[i] % termTexts != 0)
            file_.fail("it has a term of office that is not whole");
    const std::size_t buckets = keyBegins_.size() - 1;
    if (keyBegins_.empty() || buckets == 0 || (buckets & (buckets - 1)) != 0
        || !rises(keyBegins_, keyNames_.size()))
        file_.fail("its keys are in no order");
    if (std::any_of(keyOwners_.begin(), keyOwners_.end(),
            [this](std::uint32_t number) { return number >= ids_.size(); }))
        file_.fail("it points to an entity that it has not");
}

void KnowledgeBase::checkTexts() const
{
    if (!rises(textEnds_, text_.size()))
        file_.fail("its texts do not end where they should");
    Replacements replacements;
    const std::string valid = normalize(text_, replacements);
    const auto isInside
        = [this](std::uint64_t end) { return end < text_.size() && isContinuation(text_[end]); };
    if (replacements.count > 0 || valid != text_ || std::any_of(textEnds_.begin(), textEnds_.end(), isInside))
        file_.fail("its texts are no valid UTF-8");
    for (const std::uint32_t number : same_.items)
        checkIri(std::string(text(number)));
    for (const std::uint32_t number : ids_)
        checkIri("urn:casus:org:" + std::string(text(number)));
    for (std::size_t source = termTexts - 1; source < terms_.items.size(); source += termTexts)
        if (const std::string_view iri = text(terms_.items[source]); !iri.empty())
            checkIri(std::string(iri));
}

void KnowledgeBase::checkIri(std::string iri) const
{
    try {
        rdf::Iri(std::move(iri));
    } catch (const Error& error) {
        file_.fail(error.what());
    }
}

std::string_view KnowledgeBase::text(std::uint32_t number) const
{
    const std::uint64_t begin = number == 0 ? 0 : textEnds_[number - 1];
    return text_.substr(begin, textEnds_[number] - begin);
}

std::vector<std::string_view> KnowledgeBase::texts(const Lists& lists, std::uint32_t number) const
{
    std::vector<std::string_view> texts;
    for (std::uint32_t i = number == 0 ? 0 : lists.ends[number - 1]; i < lists.ends[number]; ++i)
        texts.push_back(text(lists.items[i]));
    return texts;
}

std::span<const std::uint32_t> KnowledgeBase::named(std::string_view key) const
{
    const std::size_t bucket = keyHash(key) & (keyBegins_.size() - 2);
    std::uint32_t begin = keyBegins_[bucket];
    while (begin < keyBegins_[bucket + 1] && text(keyNames_[begin]) != key)
        ++begin;
    std::uint32_t end = begin;
    while (end < keyBegins_[bucket + 1] && keyNames_[end] == keyNames_[begin])
        ++end;
    return keyOwners_.subspan(begin, end - begin);
}

std::vector<std::uint32_t> KnowledgeBase::withId(std::string_view wanted) const
{
    std::vector<std::uint32_t> numbers;
    for (std::uint32_t number = 0; number < size(); ++number)
        if (id(number) == wanted)
            numbers.push_back(number);
    return numbers;
}

KnownEntity KnowledgeBase::entity(std::uint32_t number) const
{
    const auto strings = [](const std::vector<std::string_view>& views) {
        return std::vector<std::string>(views.begin(), views.end());
    };
    KnownEntity entity {std::string(id(number)), std::string(kind(number)), std::string(name(number)),
        strings(texts(aliases_, number)), std::string(country(number)), strings(texts(same_, number)), {},
        std::string(text(wholes_[number]))};
    const std::vector<std::string> terms = strings(texts(terms_, number));
    for (std::size_t i = 0; i < terms.size(); i += termTexts)
        entity.terms.push_back({terms[i], terms[i + 1], terms[i + 2], terms[i + 3]});
    return entity;
}

} // namespace casus
