// SPDX-License-Identifier: Apache-2.0
#include "awaited.h"

#include <casus/fact/reference.h>

#include <optional>

using namespace casus;

namespace {

bool isToCome(const Fact& event)
{
    return event.status == Status::Ordered || event.status == Status::Planned
        || event.status == Status::Threatened || event.status == Status::Possible;
}

/// The answer to another event, told last before a token, that is to come.
std::optional<FactIndex> answerBefore(const Findings& findings, std::uint32_t token)
{
    std::optional<FactIndex> last;
    for (FactIndex index = 0; index < findings.facts().size(); ++index) {
        const Fact& event = findings.facts()[index];
        if (event.argument("inResponseTo") && isToCome(event) && event.trigger.end <= token
            && (!last || findings.facts()[*last].trigger.begin < event.trigger.begin))
            last = index;
    }
    return last;
}

/// `the response`, `in retaliation`, `all options are on the table`, but no response of any kind.
bool isKnown(const Document& document, const Match& words)
{
    const Phrase* phrase = document.phraseAt(words.tokens.begin);
    return words.is("answer") || words.tokens.size() > 1 || (phrase && phrase->isDefinite);
}

const Match* wordsIn(const Document& document, Span said)
{
    for (const Match& match : document.matchesIn(said))
        if ((match.is("awaited") || match.is("answer")) && isKnown(document, match))
            return &match;
    return nullptr;
}

/// `how Ankara might act in retaliation`: who is supposed to.
void addSupposed(
    const Document& document, Findings& findings, FactIndex answer, const Match& words, bool isUntold)
{
    constexpr std::uint32_t most = 4; // words between them
    std::uint32_t modal = words.tokens.begin;
    while (modal > 0 && words.tokens.begin - modal < most
        && document.tokens()[modal].wordClass != WordClass::Modal)
        --modal;
    const Phrase* doer = modal > 0 && document.tokens()[modal].is({"might", "may", "could", "would"})
        ? document.phraseAt(modal - 1)
        : nullptr;
    if (!doer || !isAgent(document, doer->tokens))
        return;
    const auto entity = refer(document, findings, doer->tokens);
    if (!entity || findings.facts()[answer].has("actor", EntityReference {*entity}))
        return;
    // What is not said is the article's own supposition.
    const SpeechScope* scope = isUntold ? nullptr : findings.scopeAt(modal);
    Source source = scope ? scope->source : Source();
    source.stance = Stance::Supposed;
    findings.fill(answer,
        {"actor", EntityReference {*entity}, {doer->tokens.begin, words.tokens.end}, source, 0.6,
            "supposed"});
}

} // namespace

void addAwaited(const Document& document, Findings& findings)
{
    for (FactIndex index = 0; index < findings.facts().size(); ++index) {
        const Fact& statement = findings.facts()[index];
        const Argument* quote = statement.argument("quote");
        const Argument* said = quote ? quote : statement.argument("topic");
        const Match* words
            = statement.type == "Statement" && said ? wordsIn(document, said->evidence) : nullptr;
        const auto answer = words ? answerBefore(findings, words->tokens.begin) : std::nullopt;
        if (!answer)
            continue;
        const bool isUntold = statement.status == Status::Negated;
        findings.fill(index, {"content", FactReference {*answer}, words->tokens, {}, 0.6, "awaited"});
        addSupposed(document, findings, *answer, *words, isUntold);
    }
}
