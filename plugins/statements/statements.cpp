// SPDX-License-Identifier: Apache-2.0
#include "claims.h"
#include "hearsay.h"
#include "quotations.h"
#include "said.h"
#include "speakers.h"
#include "statement.h"

#include <casus/fact/reference.h>
#include <casus/language/fold.h>
#include <casus/plugin/plugin.h>
#include <casus/rules/rules.h>

#include <algorithm>
#include <optional>
#include <string>

namespace {

using namespace casus;

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
        Reading reading {document, findings, findQuotations(document), {}, {}, {}};
        for (const Sentence& sentence : document.sentences()) {
            reading.taken = {};
            for (const RuleMatch& match : rules_.match(document, sentence))
                read(reading, sentence.tokens, match);
            addHearsay(document, findings, sentence.tokens, reading.quotations);
        }
        std::sort(reading.cues.begin(), reading.cues.end(),
            [](const SpeechCue& a, const SpeechCue& b) { return a.tokens.begin < b.tokens.begin; });
        addQuotations(document, findings, reading.quotations, reading.cues);
        for (const RuleMatch& match : reading.opinions)
            if (match.rule == "doubts")
                addDoubt(document, findings, match);
            else
                addBelief(document, findings, match);
    }

private:
    struct Reading
    {
        const Document& document;
        Findings& findings;
        std::vector<Span> quotations;
        std::vector<SpeechCue> cues;
        std::vector<RuleMatch> opinions;
        std::vector<std::uint32_t> taken; // cues of this sentence that are read
    };

    static void read(Reading& reading, Span sentence, const RuleMatch& match)
    {
        if (match.rule == "doubts" || match.rule == "believes") {
            reading.opinions.push_back(match);
            return;
        }
        const Document& document = reading.document;
        const Capture* cue = match.capture("cue");
        const std::uint32_t at = cue ? cue->tokens.begin : match.tokens.begin;
        if (isQuoted(reading.quotations, at)
            || std::find(reading.taken.begin(), reading.taken.end(), at) != reading.taken.end())
            return;
        const bool isParticiple = cue && cue->match && at > sentence.begin
            && endsWith(document.text(cue->tokens), "ing") && document.text(document.tokens()[at - 1]) == ",";
        const bool isRead = fits(document, match, isParticiple);
        auto source = isRead ? sourceOf(reading, sentence, match, isParticiple) : std::nullopt;
        if (!source)
            return;
        const bool isNegated = statusAt(document, at) == Status::Negated;
        if (match.rule.starts_with("withholds") && !isNegated)
            return;
        reading.taken.push_back(at);
        const std::string_view wordClass = cue && cue->match ? cue->match->value("class") : "say";
        const bool isDoer = match.rule.starts_with("admits")
            || (wordClass == "claim" && claimsAct(document, reading.findings, match.tokens.end));
        std::string_view type = isDoer ? "ResponsibilityClaim"
            : cue && cue->match        ? cue->match->value("statement")
                                       : std::string_view();
        if (isDoer)
            source->stance = Stance::Admitted;
        const Span said
            = saidBehind(document, sentence, cue ? cue->tokens : match.tokens, match.tokens.end, wordClass);
        if (wordClass == "disclose" && namesCulprit(document, {match.tokens.end, sentence.end}))
            type = "Accusation";
        addStatement(document, reading.findings, match, *source, type,
            isNegated ? Status::Negated : Status::Actual, said);
        if (isNegated || match.rule == "force")
            return;
        if (!source->claimants.empty())
            reading.cues.push_back({match.tokens, *source});
        if (wordClass == "blame" || type == "ResponsibilityClaim"
            || (wordClass == "deny" && deniesAct(document, at))) {
            addScope(reading, chargeBehind(document, sentence, match), *source, match.tokens);
            return addClaims(document, reading.findings, sentence, match, *source, wordClass);
        }
        addScope(reading, scopeOf(document, sentence, match, said), *source, match.tokens);
    }

    /// What a rule leaves open.
    static bool fits(const Document& document, const RuleMatch& match, bool isParticiple)
    {
        const Capture* cue = match.capture("cue");
        if (cue && cue->match && cue->match->name() == "dismiss" && takesPeople(document, cue->tokens.end))
            return false; // "dismissed two judges" is no denial
        if (match.rule == "force"
            || match.rule == "blames_tree") // "ways to press Iran", "the men suspected of it": nobody does it
            return document.tags()[cue->tokens.end - 1].specific != "VB"
                && !isParticipleOnly(document, cue->tokens);
        if (match.rule == "inverted") // ", said the mayor", but not "a caller warned the mayor"
            return cue->tokens.begin > 0
                && document.tokens()[cue->tokens.begin - 1].shape == Shape::Punctuation;
        if (match.rule == "claims_tree")
            return cue->match->value("statement") == "ResponsibilityClaim";
        if (match.rule == "pins") // "blamed the raid on the rebels", but not "accused the rebels on Monday"
            return !isAgent(document, match.capture("thing")->tokens)
                && isAgent(document, match.capture("target")->tokens);
        if (match.rule == "passive_blame")
            return isAgent(document, match.capture("target")->tokens);
        return match.rule != "accusing" || isParticiple;
    }

    /// Whether people are the object of a verb, and not what belongs to them.
    static bool takesPeople(const Document& document, std::uint32_t token)
    {
        const Phrase* object = document.phraseAt(token);
        const std::uint32_t next = object ? object->tokens.end : token;
        return object && object->tokens.begin == token && isAgent(document, object->tokens)
            && !(next < document.tokens().size() && endsWith(document.text(document.tokens()[next]), "s")
                && !document.tokens()[next].spaceBefore);
    }

    static bool isParticipleOnly(const Document& document, Span cue)
    {
        const std::string_view relation = document.dependencies()[cue.begin].relation;
        return document.tags()[cue.begin].specific == "VBN" && relation != "root" && relation != "conj"
            && !relation.starts_with("ccomp");
    }

    /// Who speaks in what a rule matched, and how firmly; nothing where nobody does who can.
    static std::optional<Source> sourceOf(
        Reading& reading, Span sentence, const RuleMatch& match, bool isParticiple)
    {
        Source source;
        for (Capture capture : match.captures) {
            if (isParticiple && capture.role == "claimant")
                capture.tokens = subjectOf(reading.document, sentence).value_or(capture.tokens);
            else if (const Capture* spoken = match.capture("cue"); spoken && capture.role == "claimant")
                capture.tokens = headOf(reading.document, capture.tokens, spoken->tokens);
            if (capture.role != "claimant" && capture.role != "via")
                continue;
            const bool isPaper = capture.role == "claimant" && isSpeechNoun(reading.document, capture.tokens);
            if (isPaper && !reading.cues.empty()) {
                source = reading.cues.back().source; // "the statement said"
                continue;
            }
            const Phrase* phrase = reading.document.phraseAt(capture.tokens.begin);
            const bool canSpeak = isAgent(reading.document, capture.tokens) || (phrase && phrase->isPronoun);
            if (!canSpeak && capture.role != "via")
                return std::nullopt;
            const auto speakers = speakersOf(reading.document, reading.findings, capture.tokens);
            if (speakers.empty())
                return std::nullopt;
            if (capture.role == "via")
                source.via = speakers.front();
            else
                source.claimants.insert(source.claimants.end(), speakers.begin(), speakers.end());
        }
        if (match.rule == "accusing" || match.rule == "withholds_too")
            if (const auto subject = subjectOf(reading.document, sentence))
                source.claimants = speakersOf(reading.document, reading.findings, *subject);
        const Capture* cue = match.capture("cue");
        source.stance = cue && cue->match ? stanceNamed(cue->match->value("stance")) : Stance::Asserted;
        return source;
    }

    static bool isSpeechNoun(const Document& document, Span tokens)
    {
        const Phrase* phrase = document.phraseAt(tokens.begin);
        return phrase && phrase->isDefinite && document.matchAt(phrase->head, "speech_noun");
    }

    /// What of a sentence somebody says: what stands before the cue, or behind it.
    static Span scopeOf(const Document& document, Span sentence, const RuleMatch& match, Span said)
    {
        if (match.rule.starts_with("cites"))
            return {match.tokens.end, sentence.end};
        if (match.rule == "according")
            return match.tokens.begin <= sentence.begin + 2 ? Span {match.tokens.end, sentence.end}
                                                            : Span {sentence.begin, match.tokens.begin};
        const Capture* claimant = match.capture("claimant");
        const std::uint32_t begin
            = claimant ? std::min(match.tokens.begin, claimant->tokens.begin) : match.tokens.begin;
        if (match.rule != "inverted" && !endsSoon(document, match.tokens.end, sentence.end))
            return said;
        return isInserted(document, sentence, begin) ? Span {match.tokens.end, sentence.end}
                                                     : Span {sentence.begin, begin};
    }

    static void addScope(Reading& reading, Span tokens, const Source& source, Span cue)
    {
        if (tokens.end > tokens.begin + 1)
            reading.findings.add(SpeechScope {tokens, source, cue});
    }

    RuleSet rules_;
};

} // namespace

CASUS_EXTRACTOR(Statements)
