// SPDX-License-Identifier: Apache-2.0
#include "claims.h"
#include "quotations.h"
#include "statement.h"

#include <casus/fact/reference.h>
#include <casus/plugin/plugin.h>
#include <casus/rules/rules.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace {

using namespace casus;

Stance stanceOf(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, Stance>, 7> stances {{{"Asserted", Stance::Asserted},
        {"Reported", Stance::Reported}, {"Alleged", Stance::Alleged}, {"Admitted", Stance::Admitted},
        {"Supposed", Stance::Supposed}, {"Doubted", Stance::Doubted}, {"Denied", Stance::Denied}}};
    for (const auto& [text, stance] : stances)
        if (text == name)
            return stance;
    return Stance::Asserted;
}

/// Finds who says what: the scopes that other voices answer for, statements, and claims about who did it.
class Statements : public Extractor
{
public:
    void configure(const Bundle& bundle) override
    {
        rules_ = RuleSet::read(bundle.folder / "statements.rules");
    }

    void extract(const Document& document, Findings& findings) const override
    {
        Reading reading {document, findings, findQuotations(document), {}};
        for (const Sentence& sentence : document.sentences()) {
            reading.taken = {};
            reading.scopes = findings.scopes().size();
            for (const RuleMatch& match : rules_.match(document, sentence))
                read(reading, sentence.tokens, match);
            addHearsay(reading, sentence.tokens);
            addQuotations(reading, sentence);
        }
    }

private:
    struct Reading
    {
        const Document& document;
        Findings& findings;
        std::vector<Span> quotations;
        std::vector<std::uint32_t> taken; // cues of this sentence that are read
        std::optional<Source> speaker = std::nullopt; // of the last quotation
        std::uint32_t paragraph = 0;
        std::size_t quotation = 0; // the first that may reach into the sentence
        std::size_t scopes = 0; // how many there were before the sentence
    };

    static bool isQuoted(const Reading& reading, std::uint32_t token)
    {
        const auto quoted = std::upper_bound(reading.quotations.begin(), reading.quotations.end(), token,
            [](std::uint32_t value, Span span) { return value < span.end; });
        return quoted != reading.quotations.end() && quoted->contains(token);
    }

    static void read(Reading& reading, Span sentence, const RuleMatch& match)
    {
        const Capture* cue = match.capture("cue");
        const bool isCitation = match.rule == "cites";
        const std::uint32_t at = cue ? cue->tokens.begin : match.tokens.begin;
        if (isQuoted(reading, at)
            || std::find(reading.taken.begin(), reading.taken.end(), at) != reading.taken.end())
            return;
        // "ways to press Iran" presses nobody
        if (match.rule == "force" && reading.document.tags()[cue->tokens.end - 1].specific == "VB")
            return;
        const bool isParticiple = cue && cue->match && at > sentence.begin
            && reading.document.text(cue->tokens).ends_with("ing")
            && reading.document.text(reading.document.tokens()[at - 1]) == ",";
        const bool isRead = match.rule == "accusing"
            ? isParticiple
            : match.rule != "passive_blame" || isAgent(reading.document, match.capture("target")->tokens);
        if (!isRead)
            return;
        Source source;
        Span claimant;
        for (Capture capture : match.captures) {
            if (isParticiple && capture.role == "claimant")
                capture.tokens = subjectOf(reading.document, sentence).value_or(capture.tokens);
            if (capture.role != "claimant" && capture.role != "via")
                continue;
            if (!isAgent(reading.document, capture.tokens) && !(capture.role == "via"))
                return;
            const std::optional<EntityIndex> speaker = speakerOf(reading, capture.tokens);
            if (!speaker)
                return;
            if (capture.role == "via")
                source.via = speaker;
            else
                source.claimants.push_back(*speaker);
            claimant = capture.tokens;
        }
        if (match.rule == "accusing")
            if (const auto subject = subjectOf(reading.document, sentence))
                if (const auto speaker = speakerOf(reading, *subject))
                    source.claimants.push_back(*speaker);
        const std::string_view wordClass = cue && cue->match ? cue->match->value("class") : "say";
        source.stance = cue && cue->match ? stanceOf(cue->match->value("stance")) : Stance::Asserted;
        if (statusAt(reading.document, at) == Status::Negated)
            return;
        reading.taken.push_back(at);
        const bool isDoer
            = wordClass == "claim" && claimsAct(reading.document, reading.findings, match.tokens.end);
        const std::string_view type = isDoer ? "ResponsibilityClaim"
            : cue && cue->match              ? cue->match->value("statement")
                                             : std::string_view();
        if (isDoer)
            source.stance = Stance::Admitted;
        addStatement(reading.document, reading.findings, match, source, type);
        if (match.rule == "force")
            return;
        if (wordClass == "blame" || type == "ResponsibilityClaim"
            || (wordClass == "deny" && deniesAct(reading.document, at)))
            return addClaims(reading.document, reading.findings, sentence, match, source, wordClass);
        if (isCitation)
            return addScope(reading, {match.tokens.end, sentence.end}, source, match.tokens);
        if (match.rule == "according") {
            const bool isLeading = match.tokens.begin <= sentence.begin + 2;
            return addScope(reading,
                isLeading ? Span {match.tokens.end, sentence.end} : Span {sentence.begin, match.tokens.begin},
                source, match.tokens);
        }
        const bool isTrailing
            = match.rule == "inverted" || endsSoon(reading.document, match.tokens.end, sentence.end);
        if (isTrailing)
            addScope(reading,
                {sentence.begin,
                    std::min(match.tokens.begin, claimant.isEmpty() ? match.tokens.begin : claimant.begin)},
                source, match.tokens);
        else if (startsClause(reading.document, match.tokens.end, sentence.end)
            && !isAct(reading.document, match.tokens.end, sentence.end))
            addScope(reading, {match.tokens.end, sentence.end}, source, match.tokens);
    }

    /// `threatened to attack`, `spoke with him`: an act of the speaker's own, nothing that is said.
    static bool isAct(const Document& document, std::uint32_t token, std::uint32_t end)
    {
        const bool isByPhone = token + 1 < end && document.tokens()[token].is("by")
            && document.tokens()[token + 1].is({"phone", "telephone"});
        return token < end && (document.tokens()[token].is({"to", "with"}) || isByPhone);
    }

    /// The first phrase of a sentence that may act and is no object: whom ", accusing …" speaks of.
    static std::optional<Span> subjectOf(const Document& document, Span sentence)
    {
        for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
            const Phrase* phrase = document.phraseAt(token);
            const bool isObject
                = token > sentence.begin && document.tokens()[token - 1].wordClass == WordClass::Preposition;
            if (phrase && phrase->tokens.begin == token && !isObject && isAgent(document, phrase->tokens))
                return phrase->tokens;
        }
        return std::nullopt;
    }

    /// Who a phrase says speaks; a pronoun that nothing resolves still is not the article.
    static std::optional<EntityIndex> speakerOf(Reading& reading, Span phrase)
    {
        if (const auto entity = refer(reading.document, reading.findings, phrase))
            return entity;
        const std::string_view form = reading.document.text(phrase);
        if (form == "It" || form == "it" || form == "there")
            return std::nullopt;
        Entity unknown;
        unknown.kind = form == "they" || form == "They" || form == "we" || form == "We" ? "Group" : "Person";
        unknown.name = form;
        unknown.mentions.push_back(phrase);
        if (unknown.kind == "Group")
            unknown.count.minimum = 2;
        return reading.findings.describe(std::move(unknown));
    }

    static bool endsSoon(const Document& document, std::uint32_t token, std::uint32_t end)
    {
        if (token >= end)
            return true;
        const std::string_view form = document.text(document.tokens()[token]);
        return form == "." || form == "," || form == "!" || form == "?";
    }

    /// Whether what stands behind a verb of speech can be what is said: `that …`, or a clause with a verb of
    /// its own.
    static bool startsClause(const Document& document, std::uint32_t token, std::uint32_t end)
    {
        for (std::uint32_t at = token; at < end && at < token + 12; ++at)
            if (document.text(document.tokens()[at]) == "that")
                return true;
        if (isObject(document, token, end))
            return false;
        for (std::uint32_t at = token; at < end; ++at) {
            const Token& word = document.tokens()[at];
            if (word.wordClass == WordClass::Auxiliary || word.wordClass == WordClass::Modal
                || (word.isVerb && !word.isNoun))
                return true;
        }
        return false;
    }

    /// "announced the designation in January, and …": whether a noun phrase is all that is said.
    static bool isObject(const Document& document, std::uint32_t token, std::uint32_t end)
    {
        const Phrase* phrase = token < end ? document.phraseAt(token) : nullptr;
        if (!phrase || phrase->tokens.begin != token || phrase->isPronoun)
            return false;
        std::uint32_t at = phrase->tokens.end;
        while (at + 1 < end && document.tokens()[at].wordClass == WordClass::Preposition
            && (document.phraseAt(at + 1) || document.dateAt(at + 1)))
            at = document.phraseAt(at + 1) ? document.phraseAt(at + 1)->tokens.end
                                           : document.dateAt(at + 1)->tokens.end;
        return at + 1 < end && document.text(document.tokens()[at]) == ","
            && document.tokens()[at + 1].wordClass == WordClass::Conjunction;
    }

    static void addScope(Reading& reading, Span tokens, const Source& source, Span cue)
    {
        if (tokens.end > tokens.begin + 1)
            reading.findings.add(SpeechScope {tokens, source, cue});
    }

    /// `reportedly`, `said to have`: from here to the end of the clause nobody vouches for it.
    static void addHearsay(Reading& reading, Span sentence)
    {
        for (std::uint32_t token = sentence.begin; token < sentence.end; ++token)
            for (const Match& match : reading.document.matchesAt(token)) {
                if (!match.isFrom("hearsay") || isQuoted(reading, token))
                    continue;
                std::uint32_t end = match.tokens.end;
                while (end < sentence.end && reading.document.text(reading.document.tokens()[end]) != ","
                    && reading.document.text(reading.document.tokens()[end]) != ";")
                    ++end;
                Source source;
                source.stance = stanceOf(match.value("stance"));
                addScope(reading, {token, end}, source, match.tokens);
            }
    }

    /// What is quoted is its speaker's: the one of the sentence's scope, else the last one of the paragraph.
    static void addQuotations(Reading& reading, const Sentence& sentence)
    {
        if (sentence.paragraph != reading.paragraph)
            reading.speaker.reset();
        reading.paragraph = sentence.paragraph;
        for (const SpeechScope& scope : reading.findings.scopes().subspan(reading.scopes))
            if (sentence.tokens.contains(scope.cue.begin) && !scope.source.claimants.empty())
                reading.speaker = scope.source;
        while (reading.quotation < reading.quotations.size()
            && reading.quotations[reading.quotation].end <= sentence.tokens.begin)
            ++reading.quotation;
        for (std::size_t i = reading.quotation;
             i < reading.quotations.size() && reading.quotations[i].begin < sentence.tokens.end; ++i) {
            const Span quoted {std::max(reading.quotations[i].begin, sentence.tokens.begin),
                std::min(reading.quotations[i].end, sentence.tokens.end)};
            if (!reading.speaker || quoted.size() < 4)
                continue;
            Source source = *reading.speaker;
            source.stance = Stance::Asserted;
            addScope(reading, quoted, source, quoted);
            addQuote(reading, quoted, source);
        }
    }

    static void addQuote(Reading& reading, Span quoted, const Source& source)
    {
        Fact statement;
        statement.type = "Statement";
        statement.trigger = quoted;
        statement.confidence = 0.8;
        for (const EntityIndex claimant : source.claimants)
            statement.arguments.push_back({"actor", EntityReference {claimant}, quoted, {}, 0.8});
        statement.arguments.push_back({"quote", std::string(reading.document.text(quoted)), quoted, {}, 0.8});
        reading.findings.add(std::move(statement));
    }

    RuleSet rules_;
};

} // namespace

CASUS_EXTRACTOR(Statements)
