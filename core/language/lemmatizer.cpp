// SPDX-License-Identifier: Apache-2.0
#include "language/lemmatizer.h"

#include <casus/error.h>

#include <algorithm>

namespace casus {

namespace {

std::string lower(std::string_view form)
{
    std::string text(form);
    std::transform(text.begin(), text.end(), text.begin(),
        [](char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte; });
    return text;
}

std::string keyOf(std::string_view form, std::string_view tag)
{
    return std::string(form).append("/").append(tag);
}

/// What an ending leaves of a form: all but the ending, of a doubled consonant one.
std::string stemOf(const std::string& form, std::size_t ending, bool isDoubled)
{
    std::string stem = form.substr(0, form.size() - ending);
    const bool isTwice = stem.size() > 2 && stem[stem.size() - 1] == stem[stem.size() - 2];
    if (isDoubled)
        stem.resize(isTwice ? stem.size() - 1 : 0);
    return stem;
}

/// `1200` of `1,200`.
std::string withoutCommas(std::string number)
{
    std::erase(number, ',');
    return number;
}

bool isProper(std::string_view tag)
{
    return tag == "NNP" || tag == "NNPS";
}

} // namespace

Lemmatizer::Lemmatizer(std::span<const Lexicon> lexicons)
{
    for (const Lexicon& lexicon : lexicons) {
        if (lexicon.name() == "verbs")
            addVerbs(lexicon);
        else if (lexicon.name() == "endings")
            addEndings(lexicon);
        else if (lexicon.name() == "lemmas")
            for (const Lexicon::Entry& entry : lexicon.entries())
                exceptions_.try_emplace(keyOf(lexicon.value(entry, "name"), lexicon.value(entry, "tag")),
                    lexicon.value(entry, "lemma"));
        else if (lexicon.name() == "demonyms")
            addDemonyms(lexicon);
        else if (lexicon.name() == "nouns" || lexicon.name() == "adjectives")
            for (const Lexicon::Entry& entry : lexicon.entries())
                known_.emplace(lexicon.value(entry, "name"));
    }
}

void Lemmatizer::addVerbs(const Lexicon& lexicon)
{
    for (const Lexicon::Entry& entry : lexicon.entries()) {
        known_.emplace(lexicon.value(entry, "name"));
        for (const std::string_view column : {"past", "participle", "third", "ing"})
            verbs_.try_emplace(std::string(lexicon.value(entry, column)), lexicon.value(entry, "name"));
    }
}

void Lemmatizer::addDemonyms(const Lexicon& lexicon)
{
    for (const Lexicon::Entry& entry : lexicon.entries()) {
        const std::string_view adjectives = lexicon.value(entry, "adjectives");
        for (std::size_t begin = 0; begin < adjectives.size();) {
            const std::size_t end = std::min(adjectives.find('|', begin), adjectives.size());
            const std::string adjective(adjectives.substr(begin, end - begin));
            exceptions_.try_emplace(keyOf(lower(adjective), "JJ"), adjective);
            begin = end + 1;
        }
    }
}

void Lemmatizer::addEndings(const Lexicon& lexicon)
{
    for (const Lexicon::Entry& entry : lexicon.entries()) {
        const std::string tag(lexicon.value(entry, "tag"));
        if (tag.empty())
            throw Error("lexicon endings: \"" + std::string(lexicon.value(entry, "name"))
                + "\" has no tag; name one such as NNS");
        const std::string_view how = lexicon.value(entry, "how");
        endings_[tag].push_back({std::string(lexicon.value(entry, "name")),
            std::string(lexicon.value(entry, "replacement")), how == "doubled", how == "sure"});
    }
}

std::string Lemmatizer::lemma(std::string_view form, std::string_view tag) const
{
    const std::string small = lower(form);
    for (const std::string_view of : {tag, std::string_view()})
        if (const auto exception = exceptions_.find(keyOf(small, of)); exception != exceptions_.end())
            return exception->second;
    if (isProper(tag))
        return withoutEnding(std::string(form), tag);
    if (tag == "CD" && small.find(',') != std::string::npos)
        return withoutCommas(small);
    const bool isVerb = tag.starts_with("VB") && tag.size() > 2;
    if (const auto verb = verbs_.find(small); isVerb && verb != verbs_.end())
        return verb->second;
    return withoutEnding(small, tag);
}

std::string Lemmatizer::withoutEnding(const std::string& form, std::string_view tag) const
{
    const auto endings = endings_.find(std::string(tag));
    if (endings == endings_.end())
        return form;
    std::string sure = form;
    for (const Ending& ending : endings->second) {
        if (!form.ends_with(ending.ending) || form.size() < ending.ending.size() + 2)
            continue;
        const std::string stem = stemOf(form, ending.ending.size(), ending.isDoubled);
        if (stem.empty())
            continue;
        std::string candidate = stem + ending.replacement;
        if (known_.contains(candidate))
            return candidate;
        if (ending.isSure && sure == form)
            sure = std::move(candidate);
    }
    return sure;
}

} // namespace casus
