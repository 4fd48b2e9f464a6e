// SPDX-License-Identifier: Apache-2.0
#include "training/variation.h"

#include "training/corpus.h"

#include <casus/language/lexicon.h>

#include <set>

namespace casus {

namespace {

/// U+0080 to U+017F where the other case is one code point away or 32; the letter itself where it has none.
unsigned otherCase(unsigned letter, bool isUpperWanted)
{
    const bool isLatin1 = (letter >= 0xC0 && letter <= 0xDE && letter != 0xD7)
        || (letter >= 0xE0 && letter <= 0xFE && letter != 0xF7);
    if (isLatin1)
        return isUpperWanted ? letter & ~0x20U : letter | 0x20U;
    const bool isEvenUpper = (letter >= 0x100 && letter <= 0x12F) || (letter >= 0x132 && letter <= 0x137)
        || (letter >= 0x14A && letter <= 0x177);
    const bool isOddUpper = (letter >= 0x139 && letter <= 0x148) || (letter >= 0x179 && letter <= 0x17E);
    if (isEvenUpper)
        return isUpperWanted ? letter & ~1U : letter | 1U;
    if (isOddUpper)
        return isUpperWanted ? letter - (letter % 2 == 0) : letter + (letter % 2);
    return letter;
}

void changeCase(std::string& word, Casing casing)
{
    bool isFirst = true;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const auto byte = static_cast<unsigned char>(word[i]);
        const bool isUpperWanted = casing == Casing::Upper || (casing == Casing::Title && isFirst);
        if (byte >= 0xC3 && byte <= 0xC5 && i + 1 < word.size()) {
            const unsigned letter = otherCase(
                (byte & 0x1FU) << 6U | (static_cast<unsigned char>(word[i + 1]) & 0x3FU), isUpperWanted);
            word[i] = static_cast<char>(0xC0U | letter >> 6U);
            word[++i] = static_cast<char>(0x80U | (letter & 0x3FU));
        } else if ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')) {
            word[i] = static_cast<char>(isUpperWanted ? byte & ~0x20U : byte | 0x20U);
        }
        isFirst = false;
    }
}

bool isUpper(std::string_view text)
{
    bool hasCapital = false;
    for (const char byte : text) {
        if (byte >= 'a' && byte <= 'z')
            return false;
        hasCapital = hasCapital || (byte >= 'A' && byte <= 'Z');
    }
    return hasCapital && text.size() > 1;
}

std::vector<std::string> split(std::string_view cell)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin < cell.size();) {
        const std::size_t end = std::min(cell.find('|', begin), cell.size());
        parts.emplace_back(cell.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

/// A name of a sentence.
struct Name
{
    Span tokens;
    std::string type;
};

std::vector<Name> namesOf(const AnnotatedSentence& sentence)
{
    std::vector<Name> names;
    for (std::uint32_t i = 0; i < sentence.tokens.size(); ++i) {
        const std::string& label = sentence.tokens[i].name;
        if (label.starts_with("B-"))
            names.push_back({{i, i + 1}, label.substr(2)});
        else if (label.starts_with("I-") && !names.empty())
            names.back().tokens.end = i + 1;
    }
    return names;
}

std::string textOf(const AnnotatedSentence& sentence, Span tokens)
{
    std::string text;
    for (std::uint32_t i = tokens.begin; i < tokens.end; ++i)
        text += (i > tokens.begin && sentence.tokens[i].spaceBefore ? " " : "") + sentence.tokens[i].form;
    return text;
}

} // namespace

void NameLists::add(const std::string& type, const std::filesystem::path& file)
{
    const Lexicon lexicon = Lexicon::read(file, file.stem().string());
    std::vector<std::string> names;
    for (const Lexicon::Entry& entry : lexicon.entries()) {
        const std::string_view kind = lexicon.value(entry, "kind");
        if (!kind.empty() && kind != type)
            continue;
        if (type == "Demonym") {
            for (std::string& adjective : split(lexicon.value(entry, "adjectives")))
                names.push_back(std::move(adjective));
            continue;
        }
        for (const std::string_view form : lexicon.forms(entry))
            names.emplace_back(form);
    }
    all[type].insert(all[type].end(), names.begin(), names.end());
    if (lexicon.isCaseExact())
        proper[type].insert(proper[type].end(), names.begin(), names.end());
}

AnnotatedSentence inCase(AnnotatedSentence sentence, Casing casing)
{
    for (AnnotatedToken& token : sentence.tokens)
        changeCase(token.form, casing);
    return sentence;
}

NameSwap::NameSwap(const NamesByType& lists, const AnnotatedSentences& corpus, const Words& words)
    : lists_(lists)
    , words_(words)
{
    std::map<std::string, std::set<std::string>> seen;
    for (const AnnotatedSentence& sentence : corpus)
        for (const Name& name : namesOf(sentence))
            if (const std::string text = textOf(sentence, name.tokens); !isUpper(text) || text.size() < 6)
                seen[name.type].insert(text);
    for (auto& [type, names] : seen)
        seen_[type].assign(names.begin(), names.end());
}

std::string NameSwap::other(const std::string& type, std::size_t words, Random& random) const
{
    const auto pick = [&random](const NamesByType& names, const std::string& of) -> std::string {
        const auto found = names.find(of);
        return found == names.end() || found->second.empty()
            ? std::string()
            : found->second[random.below(found->second.size())];
    };
    const bool isOwn = random.happens(0.5F);
    if (isOwn)
        return pick(seen_, type);
    if (type != "Person")
        return pick(lists_, type);
    const std::string surname = pick(lists_, "Surname");
    if (words == 1 || surname.empty())
        return surname;
    return pick(lists_, "GivenName") + " " + surname;
}

AnnotatedSentence NameSwap::change(const AnnotatedSentence& sentence, float probability, Random& random) const
{
    AnnotatedSentence changed;
    changed.id = sentence.id;
    std::uint32_t done = 0;
    const auto keepUntil = [&](std::uint32_t end) {
        for (; done < end; ++done)
            changed.tokens.push_back(sentence.tokens[done]);
    };
    for (const Name& name : namesOf(sentence)) {
        keepUntil(name.tokens.begin);
        // Words for offices agree with their surroundings, and plurals with their verbs.
        if (name.type == "Office" || !random.happens(probability))
            continue;
        const std::string before = textOf(sentence, name.tokens);
        std::string text = other(name.type, name.tokens.size(), random);
        const bool isOtherNumber = name.type == "Demonym" && before.ends_with('s') != text.ends_with('s');
        if (text.empty() || isOtherNumber)
            continue;
        if (isUpper(before) && before.size() > 5)
            changeCase(text, Casing::Upper);
        Tokens tokens = tokensOf(text, words_);
        for (AnnotatedToken& token : tokens)
            token.name = "I-" + name.type;
        tokens.front().name = "B-" + name.type;
        tokens.front().spaceBefore = sentence.tokens[name.tokens.begin].spaceBefore;
        changed.tokens.insert(changed.tokens.end(), tokens.begin(), tokens.end());
        done = name.tokens.end;
    }
    keepUntil(static_cast<std::uint32_t>(sentence.tokens.size()));
    return changed;
}

} // namespace casus
