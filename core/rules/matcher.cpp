// SPDX-License-Identifier: Apache-2.0
#include "rules/matcher.h"

#include <casus/language/fold.h>

#include <algorithm>

namespace casus {

namespace {

constexpr std::uint32_t longestApposition = 14; // tokens; longer ones are clauses

const std::uint64_t formsOfBe[] = {foldedHash("is"), foldedHash("are"), foldedHash("was"), foldedHash("were"),
    foldedHash("be"), foldedHash("been"), foldedHash("being"), foldedHash("got")};
const std::uint64_t comma = foldedHash(",");
const std::uint64_t conjunction = foldedHash("and");
const std::uint64_t named = foldedHash("named"); // "a company named X" goes on
const std::uint64_t semicolon = foldedHash(";");

} // namespace

Matcher::Matcher(const Document& document, const Sentence& sentence)
    : document_(document)
    , sentence_(sentence.tokens)
{
    for (std::uint32_t token = sentence_.begin; token < sentence_.end; ++token)
        for (const Match& match : document.matchesAt(token))
            classes_.push_back(match.wordClass);
    std::sort(classes_.begin(), classes_.end());
}

void Matcher::match(const Pattern& pattern, std::vector<RuleMatch>& found) const
{
    if (!hasClasses(pattern))
        return;
    for (std::uint32_t token = sentence_.begin; token < sentence_.end; ++token) {
        RuleMatch match;
        match.rule = pattern.name;
        match.tokens.begin = token;
        if (fits(pattern, 0, token, match)) {
            std::reverse(match.captures.begin(), match.captures.end());
            found.push_back(std::move(match));
        }
    }
}

bool Matcher::hasClasses(const Pattern& pattern) const
{
    return std::all_of(pattern.elements.begin(), pattern.elements.end(), [&](const Element& element) {
        if (element.kind != Element::Kind::Class || element.isOptional)
            return true;
        return std::any_of(element.classes.begin(), element.classes.end(),
            [&](Label name) { return std::binary_search(classes_.begin(), classes_.end(), name); });
    });
}

bool Matcher::fits(const Pattern& pattern, std::size_t index, std::uint32_t token, RuleMatch& match) const
{
    if (index == pattern.elements.size()) {
        match.tokens.end = token;
        return true;
    }
    const Element& element = pattern.elements[index];
    bool isFound = false;
    switch (element.kind) {
    case Element::Kind::Begin: isFound = token == sentence_.begin && goesOn(pattern, index, {token, token}, nullptr, match); break;
    case Element::Kind::Gap: return fitsGap(pattern, index, token, match);
    case Element::Kind::Auxiliaries:
        return goesOn(pattern, index, {token, skipAuxiliaries(token)}, nullptr, match)
            || goesOn(pattern, index, {token, token}, nullptr, match);
    case Element::Kind::Active:
    case Element::Kind::Passive: {
        const Span auxiliaries {token, skipAuxiliaries(token)};
        const bool isWanted = isPassive(auxiliaries) == (element.kind == Element::Kind::Passive);
        return isWanted && goesOn(pattern, index, auxiliaries, nullptr, match);
    }
    case Element::Kind::Prepositional:
        for (std::uint32_t end = token;;) {
            if (goesOn(pattern, index, {token, end}, nullptr, match))
                return true;
            const std::uint32_t next = skipPrepositional(end);
            if (next == end)
                return false;
            end = next;
        }
    case Element::Kind::Apposition: {
        const std::uint32_t end = skipApposition(token);
        return goesOn(pattern, index, {token, token}, nullptr, match)
            || (end > token && goesOn(pattern, index, {token, end}, nullptr, match));
    }
    case Element::Kind::Word:
        isFound = std::any_of(element.words.begin(), element.words.end(), [&](std::uint64_t word) { return isWord(token, word); })
            && goesOn(pattern, index, {token, token + 1}, nullptr, match);
        break;
    case Element::Kind::Class: isFound = fitsClass(pattern, index, token, match); break;
    case Element::Kind::Phrase:
    case Element::Kind::Phrases: isFound = fitsPhrase(pattern, index, token, match); break;
    case Element::Kind::Date: {
        const DateMention* date = token < sentence_.end ? document_.dateAt(token) : nullptr;
        isFound = date && date->tokens.begin == token && goesOn(pattern, index, date->tokens, nullptr, match);
        break;
    }
    }
    return isFound || (element.isOptional && fits(pattern, index + 1, token, match));
}

bool Matcher::goesOn(const Pattern& pattern, std::size_t index, Span tokens, const Match* lexical, RuleMatch& match) const
{
    if (!fits(pattern, index + 1, tokens.end, match))
        return false;
    if (!pattern.elements[index].role.empty())
        match.captures.push_back({pattern.elements[index].role, tokens, lexical});
    return true;
}

bool Matcher::fitsGap(const Pattern& pattern, std::size_t index, std::uint32_t token, RuleMatch& match) const
{
    const std::uint32_t last = std::min(token + pattern.elements[index].reach, sentence_.end);
    for (std::uint32_t end = token; end <= last; ++end) {
        if (goesOn(pattern, index, {token, end}, nullptr, match))
            return true;
        if (isWord(end, semicolon))
            return false;
    }
    return false;
}

bool Matcher::fitsClass(const Pattern& pattern, std::size_t index, std::uint32_t token, RuleMatch& match) const
{
    for (const Label wanted : pattern.elements[index].classes) {
        for (const Match& lexical : document_.matchesAt(token))
            if (lexical.is(wanted) && goesOn(pattern, index, lexical.tokens, &lexical, match))
                return true;
    }
    return false;
}

bool Matcher::fitsPhrase(const Pattern& pattern, std::size_t index, std::uint32_t token, RuleMatch& match) const
{
    const Element& element = pattern.elements[index];
    const Phrase* phrase = phraseFrom(token);
    while (phrase && possessed(*phrase))
        phrase = possessed(*phrase); // "Iraq's Taji camp" is the camp
    if (!phrase || !hasHead(element, *phrase) || (index == 0 && (isObject(token) || (isActive(pattern) && isBehindVerb(token)))))
        return false;
    if (element.kind == Element::Kind::Phrase)
        return goesOn(pattern, index, phrase->tokens, nullptr, match);
    std::vector<Span> parts {phrase->tokens};
    const bool isSubject = index == 0 && !isBehindVerb(token);
    for (const Phrase* next = joined(parts.back().end, isSubject); next && hasHead(element, *next); next = joined(parts.back().end, isSubject))
        parts.push_back(next->tokens);
    const bool isLast = parts.size() == 2 && !isWord(parts.back().end, conjunction);
    if (isLast && isWord(parts.front().end, comma) && parts.back().begin == parts.front().end + 1)
        parts.pop_back(); // "Kataib Hezbollah, a militia," is no list
    for (; !parts.empty(); parts.pop_back()) {
        if (!fits(pattern, index + 1, parts.back().end, match))
            continue;
        for (std::size_t i = parts.size(); i-- > 0 && !element.role.empty();)
            match.captures.push_back({element.role, parts[i], nullptr});
        return true;
    }
    return false;
}

bool Matcher::hasHead(const Element& element, const Phrase& phrase) const
{
    if (element.kinds.empty() && element.classes.empty())
        return true;
    if (phrase.mention) {
        const std::string& kind = document_.mentions()[*phrase.mention].kind;
        return std::find(element.kinds.begin(), element.kinds.end(), kind) != element.kinds.end();
    }
    for (std::uint32_t token = phrase.tokens.begin; token <= phrase.head; ++token)
        for (const Match& match : document_.matchesAt(token))
            if (match.tokens.end == phrase.head + 1)
                for (const Label name : element.classes)
                    if (match.is(name))
                        return true;
    return false;
}

const Phrase* Matcher::phraseFrom(std::uint32_t token) const
{
    const Phrase* phrase = token < sentence_.end ? document_.phraseAt(token) : nullptr;
    return phrase && phrase->tokens.begin == token ? phrase : nullptr;
}

const Phrase* Matcher::possessed(const Phrase& owner) const
{
    const std::uint32_t mark = owner.tokens.end;
    const std::string_view form = mark < sentence_.end ? document_.text(document_.tokens()[mark]) : std::string_view();
    const bool isMark = form == "'s" || form == "\u2019s"
        || ((form == "'" || form == "\u2019") && !document_.tokens()[mark].spaceBefore && document_.text(owner.tokens).ends_with('s'));
    return isMark ? phraseFrom(mark + 1) : nullptr;
}

bool Matcher::isObject(std::uint32_t token) const
{
    if (token == sentence_.begin)
        return false;
    const Token& before = document_.tokens()[token - 1];
    if (token >= sentence_.begin + 2 && isWord(token - 1, comma) && isPlace(token) && isPlace(token - 2))
        return isObject(document_.phraseAt(token - 2)->tokens.begin); // "in Paris, France"
    return before.wordClass == WordClass::Preposition && before.value == 0;
}

bool Matcher::isPlace(std::uint32_t token) const
{
    const Phrase* phrase = document_.phraseAt(token);
    const std::string_view kind = phrase && phrase->mention ? std::string_view(document_.mentions()[*phrase->mention].kind) : std::string_view();
    return kind == "Place" || kind == "Country";
}

bool Matcher::isWord(std::uint32_t token, std::uint64_t folded) const
{
    return token < sentence_.end && document_.tokens()[token].folded == folded;
}

std::uint32_t Matcher::skipAuxiliaries(std::uint32_t token) const
{
    for (; token < sentence_.end; ++token) {
        const WordClass word = document_.tokens()[token].wordClass;
        const bool isSkipped = word == WordClass::Auxiliary || word == WordClass::Modal || word == WordClass::Negation
            || word == WordClass::Adverb || document_.dateAt(token) != nullptr;
        if (!isSkipped)
            break;
    }
    return token;
}

bool Matcher::isPassive(Span tokens) const
{
    if (tokens.end < sentence_.end && document_.text(document_.tokens()[tokens.end]).ends_with("ing"))
        return false;
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token)
        for (const std::uint64_t be : formsOfBe)
            if (isWord(token, be))
                return true;
    return false;
}

std::uint32_t Matcher::skipPrepositional(std::uint32_t token) const
{
    if (const DateMention* date = token < sentence_.end ? document_.dateAt(token) : nullptr)
        return date->tokens.end;
    const std::uint32_t preposition = isParticiple(token) ? token + 1 : token; // "armed with rifles"
    if (preposition + 1 >= sentence_.end || document_.tokens()[preposition].wordClass != WordClass::Preposition)
        return token;
    if (const Phrase* phrase = phraseFrom(preposition + 1)) {
        const std::uint32_t end = phrase->tokens.end;
        const Phrase* state = isWord(end, comma) && isPlace(preposition + 1) ? phraseFrom(end + 1) : nullptr;
        return state && isPlace(end + 1) ? state->tokens.end : end; // "in Paris, France"
    }
    const DateMention* date = document_.dateAt(preposition + 1);
    return date ? date->tokens.end : token;
}

bool Matcher::isParticiple(std::uint32_t token) const
{
    return token < sentence_.end && document_.tokens()[token].isVerb && document_.text(document_.tokens()[token]).ends_with("ed");
}

std::uint32_t Matcher::skipApposition(std::uint32_t token) const
{
    if (!isWord(token, comma))
        return token;
    const std::uint32_t last = std::min(token + 1 + longestApposition, sentence_.end);
    for (std::uint32_t end = token + 2; end < last; ++end)
        if (isWord(end, comma))
            return end + 1;
    return token;
}

bool Matcher::isActive(const Pattern& pattern)
{
    return std::any_of(pattern.elements.begin(), pattern.elements.end(),
        [](const Element& element) { return element.kind == Element::Kind::Active; });
}

bool Matcher::isBehindVerb(std::uint32_t token) const
{
    if (token == sentence_.begin)
        return false;
    const Token& before = document_.tokens()[token - 1];
    const auto matches = document_.matchesAt(token - 1);
    const bool isSpeech = std::any_of(matches.begin(), matches.end(), [](const Match& match) { return match.isFrom("speech_verbs"); });
    return before.isVerb && !before.isNoun && before.wordClass == WordClass::Open && !isSpeech;
}

const Phrase* Matcher::joined(std::uint32_t token, bool isSubject) const
{
    const std::uint32_t afterComma = isWord(token, comma) ? token + 1 : token;
    const bool hasConjunction = isWord(afterComma, conjunction);
    const std::uint32_t next = hasConjunction ? afterComma + 1 : afterComma;
    if (next == token)
        return nullptr;
    const Phrase* phrase = phraseFrom(next);
    if (!phrase || phrase->isPronoun || phrase->tokens.end >= sentence_.end)
        return phrase && !phrase->isPronoun ? phrase : nullptr;
    const Token& after = document_.tokens()[phrase->tokens.end];
    if (isSubject && hasConjunction && after.wordClass == WordClass::Auxiliary)
        return phrase; // "three policemen and two militants were killed"
    // What a verb follows is the subject of a new clause; a comma alone joins only where the list goes on.
    if (after.wordClass == WordClass::Auxiliary || after.wordClass == WordClass::Modal
        || (after.isVerb && !after.isNoun && after.wordClass == WordClass::Open && !isWord(phrase->tokens.end, named)))
        return nullptr;
    if (!hasConjunction && !isWord(phrase->tokens.end, comma) && !isWord(phrase->tokens.end, conjunction))
        return nullptr;
    return phrase;
}

} // namespace casus
