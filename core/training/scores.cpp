// SPDX-License-Identifier: Apache-2.0
#include "training/scores.h"

#include <casus/language/fold.h>

#include <cstdio>
#include <set>
#include <tuple>

namespace casus {

namespace {

using NameSpan = std::tuple<std::uint32_t, std::uint32_t, std::string>;

/// The spans of labels that a function gives for each token: O, B-Type, I-Type.
template <typename LabelOf>
std::set<NameSpan> spansOf(Span tokens, LabelOf labelOf)
{
    std::set<NameSpan> spans;
    std::uint32_t begin = 0;
    std::string type;
    const auto close = [&](std::uint32_t end) {
        if (!type.empty())
            spans.emplace(begin, end, type);
        type.clear();
    };
    for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
        const std::string label = labelOf(i);
        if (label.starts_with("I-") && label.substr(2) == type)
            continue;
        close(i);
        if (label.size() > 2) {
            type = label.substr(2);
            begin = i;
        }
    }
    close(tokens.end);
    return spans;
}

std::string percent(std::size_t part, std::size_t whole)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f",
        whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole));
    return text;
}

std::string percent(double share)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", share);
    return text;
}

Shape shapeOf(std::string_view form)
{
    const auto byte = static_cast<unsigned char>(form.front());
    const bool isMark
        = byte < 0x80 && !(byte >= '0' && byte <= '9') && !((byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z');
    return isMark ? Shape::Punctuation : Shape::Lower;
}

} // namespace

GoldText::GoldText(const AnnotatedSentences& annotated, const Words& words)
{
    for (const AnnotatedSentence& sentence : annotated) {
        const auto begin = static_cast<std::uint32_t>(tokens.size());
        for (const AnnotatedToken& word : sentence.tokens) {
            Token& token = tokens.emplace_back();
            token.folded = foldedHash(word.form);
            static_cast<Word&>(token) = words[token.folded];
            if (word.spaceBefore)
                text += ' ';
            token.bytes.begin = static_cast<std::uint32_t>(text.size());
            text += word.form;
            token.bytes.end = static_cast<std::uint32_t>(text.size());
            token.spaceBefore = word.spaceBefore;
            token.shape = shapeOf(word.form);
            token.sentence = static_cast<std::uint32_t>(sentences.size());
        }
        sentences.push_back({{begin, static_cast<std::uint32_t>(tokens.size())}, 0, false, false});
    }
}

TreeScores scoreTrees(const Network& network, const AnnotatedSentences& gold, const Words& words)
{
    const GoldText text(gold, words);
    const std::vector<Analysis> analyses = network.analyse(text.text, text.tokens, text.sentences);
    TreeScores scores;
    for (std::size_t s = 0; s < gold.size(); ++s)
        for (std::uint32_t i = 0; i < gold[s].tokens.size(); ++i) {
            const AnnotatedToken& right = gold[s].tokens[i];
            const std::uint32_t begin = text.sentences[s].tokens.begin;
            const Analysis& found = analyses[begin + i];
            const std::uint32_t head = found.head == begin + i ? 0 : found.head - begin + 1;
            ++scores.words;
            scores.universal += network.tags()[found.tag].universal == right.universal;
            scores.specific += network.tags()[found.tag].specific == right.specific;
            scores.heads += head == right.head;
            scores.edges += head == right.head && network.relations()[found.relation] == right.relation;
        }
    return scores;
}

NameScores scoreNames(const Network& network, const AnnotatedSentences& gold, const Words& words,
    const std::map<std::string, std::string>& theirs)
{
    const GoldText text(gold, words);
    const std::vector<Analysis> analyses = network.analyse(text.text, text.tokens, text.sentences);
    const auto label = [&](std::uint32_t token) -> std::string {
        const std::uint8_t number = analyses[token].name;
        if (number == 0)
            return "O";
        std::string type = network.types()[(number - 1U) / 2];
        if (!theirs.empty()) {
            const auto found = theirs.find(type);
            if (found == theirs.end())
                return "O";
            type = found->second;
        }
        return (number % 2 == 1 ? "B-" : "I-") + type;
    };
    NameScores scores;
    for (std::size_t s = 0; s < gold.size(); ++s) {
        const Span tokens = text.sentences[s].tokens;
        const std::set<NameSpan> right
            = spansOf(tokens, [&](std::uint32_t i) { return gold[s].tokens[i - tokens.begin].name; });
        const std::set<NameSpan> found = spansOf(tokens, label);
        std::set<std::pair<std::uint32_t, std::uint32_t>> rightWords;
        for (const auto& [begin, end, type] : right) {
            ++scores.all.gold;
            ++scores.types[type].gold;
            rightWords.emplace(begin, end);
        }
        for (const auto& name : found) {
            const auto& [begin, end, type] = name;
            ++scores.all.found;
            ++scores.types[type].found;
            scores.untyped.right += rightWords.contains({begin, end});
            scores.all.right += right.contains(name);
            scores.types[type].right += right.contains(name);
        }
    }
    scores.untyped.gold = scores.all.gold;
    scores.untyped.found = scores.all.found;
    return scores;
}

std::string describe(const TreeScores& scores)
{
    return "UPOS " + percent(scores.universal, scores.words) + " XPOS "
        + percent(scores.specific, scores.words) + " UAS " + percent(scores.heads, scores.words) + " LAS "
        + percent(scores.edges, scores.words);
}

std::string describe(const NameScores& scores)
{
    std::string text = "names " + percent(scores.all.f1()) + " (spans " + percent(scores.untyped.f1()) + ")";
    for (const auto& [type, count] : scores.types)
        text += ", " + type + " " + percent(count.f1());
    return text;
}

} // namespace casus
