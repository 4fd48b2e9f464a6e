// SPDX-License-Identifier: Apache-2.0
#include "language/gazetteer.h"

#include "language/tokenizer.h"

#include <casus/error.h>

#include <algorithm>

namespace casus {

namespace {

/// The key of a node: its parent's key and one more token.
std::uint64_t extend(std::uint64_t prefix, std::uint64_t folded)
{
    const std::uint64_t mixed = (prefix ^ folded) * 0x9E3779B97F4A7C15U;
    return (mixed ^ (mixed >> 29U)) | 1U; // 0 is no key
}

bool isHyphen(std::string_view text, const Token& token)
{
    return token.bytes.size() == 1 && text[token.bytes.begin] == '-';
}

} // namespace

Gazetteer::Gazetteer(std::vector<Lexicon> lexicons, const Words& words)
    : lexicons_(std::move(lexicons))
{
    for (std::uint32_t lexicon = 0; lexicon < lexicons_.size(); ++lexicon) {
        const Lexicon& table = lexicons_[lexicon];
        names_.push_back(labelOf(table.name()));
        if (Words::isWordList(table.name()))
            continue;
        for (std::uint32_t entry = 0; entry < table.entries().size(); ++entry)
            for (const std::string_view form : table.forms(table.entries()[entry]))
                add(lexicon, entry, form, words);
    }
}

Label Gazetteer::labelOf(std::string_view name)
{
    const Label label = Label::of(name);
    const auto [known, isNew] = labels_.try_emplace(label, name);
    if (!isNew && known->second != name)
        throw Error("the names \"" + std::string(name) + "\" and \"" + known->second
            + "\" of lexicons or classes have the same number; rename one of them");
    return label;
}

void Gazetteer::add(std::uint32_t lexicon, std::uint32_t entry, std::string_view form, const Words& words)
{
    if (form.starts_with("The ") || form.starts_with("the "))
        form.remove_prefix(4);
    const Lexicon& table = lexicons_[lexicon];
    const Label wordClass = labelOf(table.value(table.entries()[entry], "class"));
    const auto cases = static_cast<std::uint32_t>(cases_.size());
    std::uint64_t key = 0;
    for (const Token& token : tokenize(form, words)) {
        if (isHyphen(form, token))
            continue;
        if (key != 0)
            nodes_[key].isPrefix = true;
        else
            first_[bitOf(token.folded)] = true;
        key = extend(key, token.folded);
        const bool isAny = !table.isCaseExact() || token.shape == Shape::Lower || token.shape == Shape::Number
            || token.shape == Shape::Punctuation;
        const bool isAcronym = token.shape == Shape::Upper && token.bytes.size() > 1;
        cases_.push_back(isAny ? 'a' : isAcronym ? 'X' : 'A');
    }
    if (key == 0)
        return;
    Node& node = nodes_[key];
    forms_.push_back({lexicon, entry, node.firstForm, cases, wordClass});
    node.firstForm = static_cast<std::int32_t>(forms_.size()) - 1;
}

bool Gazetteer::fitsCase(
    const Form& form, std::string_view text, std::span<const Token> tokens, std::uint32_t begin) const
{
    if (!lexicons_[form.lexicon].isCaseExact())
        return true;
    // Walks the demands beside the tokens; as many tokens were matched as there are demands.
    const std::uint32_t last = static_cast<std::size_t>(&form - forms_.data()) + 1 < forms_.size()
        ? (&form + 1)->cases
        : static_cast<std::uint32_t>(cases_.size());
    for (std::uint32_t demand = form.cases; demand < last; ++begin) {
        const Token& token = tokens[begin];
        if (isHyphen(text, token))
            continue;
        const char wanted = cases_[demand++];
        if (wanted == 'A' && token.shape == Shape::Lower)
            return false;
        if (wanted == 'X' && token.shape != Shape::Upper && token.shape != Shape::Mixed)
            return false;
    }
    return true;
}

std::vector<Match> Gazetteer::match(std::string_view text, std::span<const Token> tokens) const
{
    std::vector<Match> matches;
    std::vector<Span> taken(lexicons_.size());
    std::vector<Hit> hits; // entries that begin at a token, the shorter first
    for (std::uint32_t begin = 0; begin < tokens.size(); ++begin) {
        if (!mayBegin(tokens[begin].folded))
            continue;
        hits.clear();
        std::uint64_t key = 0;
        for (std::uint32_t end = begin; end < tokens.size(); ++end) {
            if (end > begin && isHyphen(text, tokens[end]))
                continue;
            key = extend(key, tokens[end].folded);
            const Node* node = nodes_.find(key);
            if (!node)
                break;
            if (node->firstForm >= 0)
                hits.push_back({end + 1, node->firstForm});
            if (!node->isPrefix)
                break;
        }
        // Longest first; of one lexicon only entries of the same length may stand side by side.
        for (; !hits.empty(); hits.pop_back()) {
            const Span span {begin, hits.back().end};
            for (std::int32_t next = hits.back().form; next >= 0;
                 next = forms_[static_cast<std::size_t>(next)].next) {
                const Form& form = forms_[static_cast<std::size_t>(next)];
                Span& last = taken[form.lexicon];
                if ((last.end > begin && !(last == span)) || !fitsCase(form, text, tokens, begin))
                    continue;
                last = span;
                const Lexicon& lexicon = lexicons_[form.lexicon];
                matches.push_back(
                    {span, &lexicon, &lexicon.entries()[form.entry], names_[form.lexicon], form.wordClass});
            }
        }
    }
    return matches;
}

} // namespace casus
