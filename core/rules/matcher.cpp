// SPDX-License-Identifier: Apache-2.0
#include "rules/matcher.h"

#include "language/layers.h"
#include "rules/fillers.h"

#include <casus/language/fold.h>

#include <algorithm>
#include <array>

namespace casus {

namespace {

constexpr std::size_t longestList = 24; // phrases joined by commas and "and"
constexpr std::uint32_t longestApposition = 14; // tokens; longer ones are clauses

constexpr FoldedWord comma = ",";
constexpr FoldedWord conjunction = "and";
constexpr FoldedWord semicolon = ";";
constexpr FoldedWord named = "named"; // "a company named X" goes on

} // namespace

Matcher::Matcher(const Document& document, const Sentence& sentence)
    : document_(document)
    , layers_(document.layers())
    , tokens_(document.tokens())
    , sentence_(sentence.tokens)
    , skips_(sentence.tokens.size() + 1)
    , fillers_(document)
{
}

template <typename Use>
void Matcher::eachStart(const Element& element, Span range, Use use) const
{
    if (!element.isOptional
        && (element.kind == Element::Kind::Phrase || element.kind == Element::Kind::Phrases)) {
        for (const Phrase& phrase : document_.phrasesIn(range))
            use(phrase.tokens.begin);
    } else if (!element.isOptional && element.kind == Element::Kind::Class) {
        std::uint32_t next = range.begin;
        for (const Match& match : layers_.matchesIn(range)) {
            const bool isWanted = std::find(element.classes.begin(), element.classes.end(), match.wordClass)
                != element.classes.end();
            if (!isWanted || match.tokens.begin < next)
                continue;
            next = match.tokens.begin + 1;
            use(match.tokens.begin);
        }
    } else {
        for (std::uint32_t token = range.begin; token < range.end; ++token)
            use(token);
    }
}

void Matcher::match(const Pattern& pattern, std::uint32_t last, std::vector<RuleMatch>& found)
{
    const Span range {sentence_.begin, last < sentence_.end ? last + 1 : sentence_.end};
    eachStart(pattern.elements.front(), range, [&](std::uint32_t token) {
        attempt_.captures.clear();
        if (!fits(pattern, 0, token, attempt_))
            return;
        attempt_.rule = pattern.name;
        attempt_.tokens.begin = token;
        std::reverse(attempt_.captures.begin(), attempt_.captures.end());
        if (!pattern.participants.empty() && !fillers_.add(pattern.participants, attempt_))
            return;
        for (Capture& capture : attempt_.captures)
            capture.rule = attempt_.rule;
        found.push_back(attempt_);
    });
}

const Matcher::Skips& Matcher::skipsAt(std::uint32_t token)
{
    Skips& skips = skips_[token - sentence_.begin];
    if (skips.auxiliaries == 0) {
        skips = {skipPrepositional(token), skipApposition(token), skipAuxiliaries(token), false};
        skips.isPassive = isPassive({token, skips.auxiliaries});
    }
    return skips;
}

bool Matcher::fits(const Pattern& pattern, std::size_t index, std::uint32_t token, RuleMatch& match)
{
    if (token > sentence_.end)
        return false; // an entry of a lexicon or a name that goes on behind the sentence
    if (index == pattern.elements.size()) {
        match.tokens.end = token;
        return true;
    }
    const Element& element = pattern.elements[index];
    bool isFound = false;
    switch (element.kind) {
    case Element::Kind::Participant:
        break;
    case Element::Kind::Begin:
        isFound = token == sentence_.begin && goesOn(pattern, index, {token, token}, nullptr, match);
        break;
    case Element::Kind::Gap:
        return fitsGap(pattern, index, token, match);
    case Element::Kind::Auxiliaries:
        return goesOn(pattern, index, {token, skipsAt(token).auxiliaries}, nullptr, match)
            || goesOn(pattern, index, {token, token}, nullptr, match);
    case Element::Kind::Active:
    case Element::Kind::Passive: {
        const Skips& skips = skipsAt(token);
        const bool isWanted = skips.isPassive == (element.kind == Element::Kind::Passive);
        return isWanted && goesOn(pattern, index, {token, skips.auxiliaries}, nullptr, match);
    }
    case Element::Kind::Prepositional:
        for (std::uint32_t end = token;;) {
            if (goesOn(pattern, index, {token, end}, nullptr, match))
                return true;
            const std::uint32_t next = skipsAt(end).prepositional;
            if (next == end)
                return false;
            end = next;
        }
    case Element::Kind::Apposition: {
        const std::uint32_t end = skipsAt(token).apposition;
        return goesOn(pattern, index, {token, token}, nullptr, match)
            || (end > token && goesOn(pattern, index, {token, end}, nullptr, match));
    }
    case Element::Kind::Word:
        isFound = token < sentence_.end
            && std::find(element.words.begin(), element.words.end(), tokens_[token].folded)
                != element.words.end()
            && goesOn(pattern, index, {token, token + 1}, nullptr, match);
        break;
    case Element::Kind::Lemma:
        isFound = token < sentence_.end
            && std::find(element.words.begin(), element.words.end(), lemmaHash(document_, token))
                != element.words.end()
            && goesOn(pattern, index, {token, token + 1}, nullptr, match);
        break;
    case Element::Kind::Tag:
        isFound = token < sentence_.end && hasTag(element, token)
            && goesOn(pattern, index, {token, token + 1}, nullptr, match);
        break;
    case Element::Kind::Class:
        isFound = fitsClass(pattern, index, token, match);
        break;
    case Element::Kind::Phrase:
    case Element::Kind::Phrases:
        isFound = fitsPhrase(pattern, index, token, match);
        break;
    case Element::Kind::Date: {
        const DateMention* date = token < sentence_.end ? layers_.dateAt(token) : nullptr;
        isFound = date && date->tokens.begin == token && goesOn(pattern, index, date->tokens, nullptr, match);
        break;
    }
    }
    return isFound || (element.isOptional && fits(pattern, index + 1, token, match));
}

bool Matcher::goesOn(
    const Pattern& pattern, std::size_t index, Span tokens, const Match* lexical, RuleMatch& match)
{
    if (!fits(pattern, index + 1, tokens.end, match))
        return false;
    if (!pattern.elements[index].role.empty())
        match.captures.push_back({pattern.elements[index].role, tokens, lexical});
    return true;
}

bool Matcher::fitsGap(const Pattern& pattern, std::size_t index, std::uint32_t token, RuleMatch& match)
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

bool Matcher::fitsClass(const Pattern& pattern, std::size_t index, std::uint32_t token, RuleMatch& match)
{
    if (token >= sentence_.end)
        return false;
    for (const Label wanted : pattern.elements[index].classes) {
        for (const Match& lexical : layers_.matchesAt(token))
            if (lexical.is(wanted) && goesOn(pattern, index, lexical.tokens, &lexical, match))
                return true;
    }
    return false;
}

bool Matcher::fitsPhrase(const Pattern& pattern, std::size_t index, std::uint32_t token, RuleMatch& match)
{
    const Element& element = pattern.elements[index];
    const Phrase* phrase = phraseFrom(token);
    while (phrase && possessed(*phrase))
        phrase = possessed(*phrase); // "Iraq's Taji camp" is the camp
    if (!phrase || !hasHead(document_, element, *phrase)
        || (index == 0 && (isObject(token) || (isActive(pattern) && isBehindVerb(token)))))
        return false;
    if (element.kind == Element::Kind::Phrase)
        return goesOn(pattern, index, phrase->tokens, nullptr, match);
    std::array<Span, longestList> parts {phrase->tokens};
    std::size_t size = 1;
    const bool isSubject = index == 0 && !isBehindVerb(token);
    for (const Phrase* next = joined(phrase->tokens.end, isSubject);
         next && hasHead(document_, element, *next) && size < parts.size();
         next = joined(next->tokens.end, isSubject))
        parts[size++] = next->tokens;
    const bool isLast = size == 2 && !isWord(parts[1].end, conjunction);
    if (isLast && isWord(parts[0].end, comma) && parts[1].begin == parts[0].end + 1)
        size = 1; // "Kataib Hezbollah, a militia," is no list
    for (; size > 0; --size) {
        if (!fits(pattern, index + 1, parts[size - 1].end, match))
            continue;
        for (std::size_t i = size; i-- > 0 && !element.role.empty();)
            match.captures.push_back({element.role, parts[i], nullptr});
        return true;
    }
    return false;
}

bool Matcher::hasTag(const Element& element, std::uint32_t token) const
{
    if (token >= document_.tags().size())
        return false;
    const Tag& tag = document_.tags()[token];
    return std::any_of(element.tags.begin(), element.tags.end(),
        [&](const std::string& wanted) { return wanted == tag.universal || wanted == tag.specific; });
}

const Phrase* Matcher::phraseFrom(std::uint32_t token) const
{
    const Phrase* phrase = token < sentence_.end ? layers_.phraseAt(token) : nullptr;
    return phrase && phrase->tokens.begin == token ? phrase : nullptr;
}

const Phrase* Matcher::possessed(const Phrase& owner) const
{
    const std::uint32_t mark = owner.tokens.end;
    if (mark >= sentence_.end || (tokens_[mark].shape != Shape::Punctuation && !tokens_[mark].is("s")))
        return nullptr;
    const std::string_view form = document_.text(tokens_[mark]);
    const bool isMark = tokens_[mark].is("s")
        || ((form == "'" || form == "\u2019") && !tokens_[mark].spaceBefore
            && endsWith(document_.text(owner.tokens), "s"));
    return isMark ? phraseFrom(mark + 1) : nullptr;
}

bool Matcher::isObject(std::uint32_t token) const
{
    if (token == sentence_.begin)
        return false;
    const Token& before = tokens_[token - 1];
    if (token >= sentence_.begin + 2 && isWord(token - 1, comma) && isPlace(token) && isPlace(token - 2))
        return isObject(layers_.phraseAt(token - 2)->tokens.begin); // "in Paris, France"
    if (before.wordClass != WordClass::Preposition || before.value == 0)
        return before.wordClass == WordClass::Preposition;
    const Phrase* phrase = layers_.phraseAt(token); // "allied with Hamas", but "with rebels attacking"
    return phrase && (hasRelation(*phrase, "obl") || hasRelation(*phrase, "nmod"));
}

bool Matcher::isPlace(std::uint32_t token) const
{
    const Phrase* phrase = layers_.phraseAt(token);
    const std::string_view kind = phrase && phrase->mention
        ? std::string_view(layers_.mentions[*phrase->mention].kind)
        : std::string_view();
    return kind == "Place" || kind == "Country";
}

bool Matcher::isWord(std::uint32_t token, FoldedWord word) const
{
    return token < sentence_.end && tokens_[token].is(word);
}

std::uint32_t Matcher::skipAuxiliaries(std::uint32_t token) const
{
    for (; token < sentence_.end; ++token) {
        const WordClass word = tokens_[token].wordClass;
        const bool isSkipped = word == WordClass::Auxiliary || word == WordClass::Modal
            || word == WordClass::Negation || word == WordClass::Adverb || layers_.dateAt(token) != nullptr;
        if (!isSkipped)
            break;
    }
    return token;
}

bool Matcher::isPassive(Span tokens) const
{
    if (tokens.end < sentence_.end && endsWith(document_.text(tokens_[tokens.end]), "ing"))
        return false;
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token)
        if (tokens_[token].is({"is", "are", "was", "were", "be", "been", "being", "got"}))
            return true;
    return false;
}

std::uint32_t Matcher::skipPrepositional(std::uint32_t token) const
{
    if (const DateMention* date = token < sentence_.end ? layers_.dateAt(token) : nullptr)
        return date->tokens.end;
    if (token < sentence_.end && document_.text(tokens_[token]) == "[")
        return skipApposition(token); // "last Friday [17 November] by"
    const std::uint32_t preposition = isParticiple(token) ? token + 1 : token; // "armed with rifles"
    if (preposition + 1 >= sentence_.end || tokens_[preposition].wordClass != WordClass::Preposition)
        return token;
    if (const Phrase* phrase = phraseFrom(preposition + 1)) {
        if (tokens_[preposition].value == 2 && hasRelation(*phrase, "nsubj"))
            return token; // "recalled its envoy after 27 men were killed"
        const std::uint32_t end = phrase->tokens.end;
        const Phrase* state = isWord(end, comma) && isPlace(preposition + 1) ? phraseFrom(end + 1) : nullptr;
        return state && isPlace(end + 1) ? state->tokens.end : end; // "in Paris, France"
    }
    const DateMention* date = layers_.dateAt(preposition + 1);
    return date ? date->tokens.end : token;
}

bool Matcher::isParticiple(std::uint32_t token) const
{
    return token < sentence_.end && tokens_[token].isVerb && endsWith(document_.text(tokens_[token]), "ed");
}

bool Matcher::hasRelation(const Phrase& phrase, std::string_view relation) const
{
    const auto tree = document_.dependencies();
    return phrase.head < tree.size() && tree[phrase.head].relation.starts_with(relation);
}

std::uint32_t Matcher::skipApposition(std::uint32_t token) const
{
    const std::string_view opening
        = token < sentence_.end ? document_.text(tokens_[token]) : std::string_view();
    const std::uint32_t last = std::min(token + 1 + longestApposition, sentence_.end);
    if (opening == "(" || opening == "[") { // "the FMLN [Farabundo Marti National Liberation Front] attacked"
        for (std::uint32_t end = token + 1; end < last; ++end)
            if (document_.text(tokens_[end]) == (opening == "(" ? ")" : "]"))
                return end + 1;
        return token;
    }
    if (!isWord(token, comma))
        return token;
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
    const Token& before = tokens_[token - 1];
    return before.isVerb && !before.isNoun && before.wordClass == WordClass::Open
        && !document_.matchFrom(token - 1, "speech_verbs");
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
    const Token& after = tokens_[phrase->tokens.end];
    const bool hasVerb = after.wordClass == WordClass::Auxiliary || after.wordClass == WordClass::Modal
        || (after.isVerb && !after.isNoun && after.wordClass == WordClass::Open
            && !isWord(phrase->tokens.end, named));
    // What a verb follows is the subject of a new clause, but for "Britain and France attacked"; a comma
    // alone joins only where the list goes on.
    if (hasVerb)
        return isSubject && hasConjunction ? phrase : nullptr;
    if (!hasConjunction && !isWord(phrase->tokens.end, comma) && !isWord(phrase->tokens.end, conjunction))
        return nullptr;
    return phrase;
}

} // namespace casus
