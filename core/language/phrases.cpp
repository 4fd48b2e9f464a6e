// SPDX-License-Identifier: Apache-2.0
#include "language/phrases.h"

#include "language/layers.h"

#include <casus/language/fold.h>

#include <algorithm>

namespace casus {

namespace {

/// Reads noun phrases off one sentence, left to right.
class Chunker
{
public:
    Chunker(const Document& document, const Sentence& sentence, std::vector<Phrase>& phrases)
        : document_(document)
        , layers_(document.layers())
        , tokens_(document.tokens())
        , sentence_(sentence.tokens)
        , isUpper_(sentence.isUpper)
        , phrases_(phrases)
    {
    }

    void run(std::size_t& quantity)
    {
        for (std::uint32_t i = sentence_.begin; i < sentence_.end;) {
            while (quantity < layers_.quantities.size() && layers_.quantities[quantity].tokens.end <= i)
                ++quantity;
            quantity_ = quantity;
            const std::uint32_t end = read(i);
            i = std::max(i + 1, end);
        }
    }

private:
    /// Reads the phrase that begins at `i`, if one does; returns its end.
    std::uint32_t read(std::uint32_t i)
    {
        Phrase phrase;
        std::uint32_t at = i;
        if (tokens_[at].wordClass == WordClass::Pronoun) {
            phrase.isPronoun = true;
            return add(phrase, i, i + 1, i);
        }
        if (const Quantity* leading = quantityAt(at)) // "some 14", "dozens of people"
            at = count(phrase, *leading);
        const WordClass first = tokens_[at < sentence_.end ? at : i].wordClass;
        if (at < sentence_.end && isDeterminer(at, first)) {
            phrase.isDefinite = first == WordClass::Possessive || is(at, "the") || is(at, "this")
                || is(at, "that") || is(at, "these") || is(at, "those");
            phrase.isIndefinite = is(at, "a") || is(at, "an") || is(at, "another");
            ++at;
        }
        phrase.isDefinite = phrase.isDefinite || (i > sentence_.begin && isPossessive(i - 1));
        if (const Quantity* inner = quantityAt(at))
            at = count(phrase, *inner);
        if (at < sentence_.end && tokens_[at].shape == Shape::Number && !quantityAt(at) && !layers_.dateAt(at)
            && goesOn(at + 1))
            ++at; // "107 mm Katyusha rockets", "the 63rd birthday"
        std::uint32_t head = at;
        bool hasNoun = false;
        if (at == i && isVerbHere(at))
            return i;
        while (at < sentence_.end) {
            const std::uint32_t next = step(i, at, hasNoun);
            if (next == at)
                break;
            head = next - 1;
            at = next;
        }
        if (!hasNoun) {
            if (!phrase.count.isKnown())
                return i;
            at = std::max(at, i + 1);
            at += is(at, "others") || is(at, "more");
            return add(phrase, i, at, at - 1); // "67 were killed", "200 others"
        }
        return add(phrase, i, at, head);
    }

    /// "that" is one only where no word before it makes it a conjunction or a relative.
    bool isDeterminer(std::uint32_t at, WordClass wordClass) const
    {
        if (is(at, "that") && at > sentence_.begin)
            return tokens_[at - 1].wordClass == WordClass::Preposition;
        return wordClass == WordClass::Determiner || wordClass == WordClass::Possessive;
    }

    /// Whether the word before makes a noun-or-verb a verb: "to hold", "did not name", "has been shelling".
    bool isVerbHere(std::uint32_t at) const
    {
        if (at == sentence_.begin || at >= sentence_.end || !tokens_[at].isVerb || layers_.mentionAt(at))
            return false;
        if (isDoneByName(at))
            return true;
        const Token& before = tokens_[at - 1];
        if (at >= sentence_.begin + 2 && is(at - 1, "and") && tokens_[at - 2].isVerb
            && (phrases_.empty() || phrases_.back().tokens.end != at - 1))
            return true;
        return before.wordClass == WordClass::Pronoun || before.wordClass == WordClass::Modal
            || before.wordClass == WordClass::Negation || is(at - 1, "to")
            || ((before.wordClass == WordClass::Auxiliary || before.wordClass == WordClass::Adverb)
                && isParticiple(at));
    }

    /// Takes a count and a following "of the", "of" into the phrase; returns what follows.
    std::uint32_t count(Phrase& phrase, const Quantity& quantity)
    {
        phrase.count = quantity.count;
        std::uint32_t at = quantity.tokens.end;
        const bool isPlural = tokens_[at - 1].wordClass == WordClass::PluralNumber;
        if (isPlural && at < sentence_.end && is(at, "of"))
            ++at;
        return at;
    }

    /// The token after the one, or the group of tokens, at `at` that goes on the phrase; `at` where it ends.
    std::uint32_t step(std::uint32_t begin, std::uint32_t at, bool& hasNoun)
    {
        const Token& token = tokens_[at];
        if (const DateMention* date = layers_.dateAt(at)) // "the March 11 rocket attack"
            return at > begin && !hasNoun && date->tokens.end < sentence_.end && isNominal(date->tokens.end)
                ? date->tokens.end
                : at;
        if (hasNoun && lastWasPerson_ == at)
            return at;
        if (const Mention* mention = layers_.mentionAt(at); mention && mention->tokens.begin == at) {
            if (hasNoun && isVerbAhead(at))
                return at;
            hasNoun = true;
            lastWasPerson_ = mention->kind == "Person" ? mention->tokens.end : 0;
            return mention->tokens.end;
        }
        if (const std::uint32_t end = endOfOffice(at); end > at + 1) {
            hasNoun = true;
            return end; // "Secretary of State Antony Blinken"
        }
        if ((hasNoun || at > begin) && isHyphen(at) && at + 1 < sentence_.end
            && tokens_[at + 1].wordClass != WordClass::Preposition)
            return at + 2 <= sentence_.end ? at + 2 : at;
        if (const std::uint32_t end = hasNoun ? endOfRemark(at) : at; end > at && isNounAhead(begin, end))
            return end;
        if (token.shape == Shape::Punctuation || token.wordClass == WordClass::Weekday)
            return at;
        if (token.shape == Shape::Number)
            return hasNoun && !quantityAt(at) ? at + 1 : at; // "Flight 93"
        if (token.wordClass == WordClass::Ordinal || (at > begin && !hasNoun && isOfParticiple(at)))
            return at + 1;
        if (isPossessive(at) || !isNominal(at)) {
            if (isModifier(begin, at, hasNoun))
                return at + 1;
            const bool isNoun = isGerund(begin, at);
            hasNoun = hasNoun || isNoun;
            return isNoun ? at + 1 : at;
        }
        if (hasNoun && token.isVerb && (isVerbAhead(at + 1) || isDoneByName(at)))
            return at;
        if (hasNoun && token.isAdjective && !token.isNoun && !goesOn(at + 1))
            return at; // "off the table right now"
        if (!token.isAdjective || token.isNoun || at + 1 == sentence_.end || !goesOn(at + 1))
            hasNoun = true;
        return at + 1;
    }

    /// Where a name in brackets that begins at `at` ends, as in "FMLN [Farabundo Marti National Liberation
    /// Front] rebels"; `at` where none does.
    std::uint32_t endOfRemark(std::uint32_t at) const
    {
        if (document_.text(tokens_[at]) != "[" && document_.text(tokens_[at]) != "(")
            return at;
        const Mention* name = at + 1 < sentence_.end ? layers_.mentionAt(at + 1) : nullptr;
        const std::uint32_t end = name && name->tokens.begin == at + 1 ? name->tokens.end : at;
        const bool isClosed = end > at && end < sentence_.end
            && (document_.text(tokens_[end]) == "]" || document_.text(tokens_[end]) == ")");
        return isClosed && !layers_.mentionAt(end + 1) ? end + 1 : at;
    }

    /// Where an office of several words that begins at `at` ends; `at` where none does.
    std::uint32_t endOfOffice(std::uint32_t at) const
    {
        for (const Match& match : layers_.matchesAt(at))
            if (match.isFrom("offices") && match.tokens.end < sentence_.end
                && layers_.mentionAt(match.tokens.end))
                return match.tokens.end;
        return at;
    }

    /// Whether a word can be a noun or an adjective here.
    bool isNominal(std::uint32_t at) const
    {
        const Token& token = tokens_[at];
        if (token.shape == Shape::Punctuation || token.shape == Shape::Number
            || token.wordClass != WordClass::Open)
            return false;
        return !token.isVerb || token.isNoun || token.isAdjective
            || (token.shape != Shape::Lower && at > sentence_.begin && !isUpper_);
    }

    bool goesOn(std::uint32_t at) const
    {
        if (at >= sentence_.end)
            return false;
        const Mention* mention = layers_.mentionAt(at);
        return mention || isNominal(at) || isHyphen(at) || tokens_[at].wordClass == WordClass::Ordinal
            || (tokens_[at].isVerb && isParticiple(at));
    }

    bool isParticiple(std::uint32_t at) const
    {
        const std::string_view form = document_.text(tokens_[at]);
        return endsWith(form, "ed") || endsWith(form, "ing") || endsWith(form, "en") || endsWith(form, "wn");
    }

    /// A participle before a noun: "a captured car", "two wounded soldiers", "by hired assassins".
    bool isModifier(std::uint32_t begin, std::uint32_t at, bool hasNoun) const
    {
        const bool isAfterPreposition = at > sentence_.begin
            && tokens_[at - 1].wordClass == WordClass::Preposition && tokens_[at - 1].value == 0
            && !endsWith(document_.text(tokens_[at]), "ing");
        return !hasNoun && (at > begin || isAfterPreposition) && tokens_[at].isVerb && isParticiple(at)
            && at + 1 < sentence_.end && goesOn(at + 1);
    }

    /// An adverb before a participle and noun: "three heavily armed men".
    bool isOfParticiple(std::uint32_t at) const
    {
        return tokens_[at].wordClass == WordClass::Adverb && at + 2 < sentence_.end && tokens_[at + 1].isVerb
            && endsWith(document_.text(tokens_[at + 1]), "ed") && isNominal(at + 2);
    }

    /// A gerund that a determiner makes a noun: "the bombing".
    bool isGerund(std::uint32_t begin, std::uint32_t at) const
    {
        return at > begin && isDeterminer(at - 1, tokens_[at - 1].wordClass) && tokens_[at].isVerb
            && endsWith(document_.text(tokens_[at]), "ing");
    }

    /// Whether what stands here makes the noun-or-verb before it a verb: "claims the", "attack bases".
    bool isVerbAhead(std::uint32_t at) const
    {
        if (at >= sentence_.end)
            return false;
        const WordClass next = tokens_[at].wordClass;
        return next == WordClass::Determiner || next == WordClass::Possessive || next == WordClass::Pronoun;
    }

    /// Whether a word that can be a noun is what a name does: "Iran blames Israel", "China hit back"; but not
    /// "the US groups Hope and Faith".
    bool isDoneByName(std::uint32_t at) const
    {
        const Mention* doer = at > sentence_.begin ? layers_.mentionAt(at - 1) : nullptr;
        if (!doer || doer->isAdjective || doer->tokens.end != at || at + 1 >= sentence_.end
            || tokens_[at].shape != Shape::Lower)
            return false;
        if (tokens_[at + 1].is({"back", "down", "off", "out"}))
            return true;
        const auto matches = layers_.matchesAt(at);
        return layers_.mentionAt(at + 1) && endsWith(document_.text(tokens_[at]), "s")
            && std::none_of(matches.begin(), matches.end(), [](const Match& match) {
                   return match.is("person") || match.is("body") || match.is("vehicle_or_site");
               });
    }

    /// Whether a phrase that has a noun goes on with one: "FMLN [name] rebels", but not "the FMLN [name]
    /// attacked".
    bool isNounAhead(std::uint32_t begin, std::uint32_t at)
    {
        bool hasNoun = true;
        return at < sentence_.end && !(tokens_[at].isVerb && isParticiple(at))
            && step(begin, at, hasNoun) > at;
    }

    bool isHyphen(std::uint32_t at) const
    {
        return is(at, "-") && at > 0 && !tokens_[at].spaceBefore && at + 1 < sentence_.end
            && !tokens_[at + 1].spaceBefore;
    }

    bool is(std::uint32_t at, FoldedWord word) const { return at < sentence_.end && tokens_[at].is(word); }

    bool isPossessive(std::uint32_t at) const { return is(at, "s") && tokens_[at].bytes.size() > 1; }

    const Quantity* quantityAt(std::uint32_t at) const
    {
        for (std::size_t i = quantity_;
             i < layers_.quantities.size() && layers_.quantities[i].tokens.begin <= at; ++i)
            if (layers_.quantities[i].tokens.begin == at)
                return &layers_.quantities[i];
        return nullptr;
    }

    std::uint32_t add(Phrase phrase, std::uint32_t begin, std::uint32_t end, std::uint32_t head)
    {
        phrase.tokens = {begin, end};
        phrase.head = head;
        if (const Mention* mention = layers_.mentionAt(head))
            phrase.mention = static_cast<std::uint32_t>(mention - layers_.mentions.data());
        phrases_.push_back(phrase);
        return end;
    }

    const Document& document_;
    const Document::Layers& layers_;
    std::span<const Token> tokens_;
    Span sentence_;
    bool isUpper_; // capitals tell nothing
    std::vector<Phrase>& phrases_;
    std::size_t quantity_ = 0;
    std::uint32_t lastWasPerson_ = 0; // end of a person's name: nothing but a possessor's noun follows it
};

} // namespace

std::vector<Phrase> findPhrases(const Document& document)
{
    std::vector<Phrase> phrases;
    std::size_t quantity = 0;
    for (const Sentence& sentence : document.sentences())
        Chunker(document, sentence, phrases).run(quantity);
    return phrases;
}

} // namespace casus
