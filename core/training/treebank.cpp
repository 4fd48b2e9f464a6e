// SPDX-License-Identifier: Apache-2.0
#include "training/treebank.h"

#include "training/lines.h"

#include <charconv>
#include <map>

namespace casus {

namespace {

std::uint32_t number(std::string_view digits, const TrainingLines& lines)
{
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size())
        lines.fail("\"" + std::string(digits) + "\" is no number of a word");
    return value;
}

void checkHeads(const AnnotatedSentence& sentence, const TrainingLines& lines)
{
    for (const AnnotatedToken& token : sentence.tokens)
        if (token.head > sentence.tokens.size())
            lines.fail("\"" + token.form + "\" has the head " + std::to_string(token.head)
                + ", which the sentence before this line lacks");
}

/// The words of a sentence, to tell it from others.
std::string wordsOf(const AnnotatedSentence& sentence)
{
    std::string words;
    for (const AnnotatedToken& token : sentence.tokens)
        words += token.form + '\n';
    return words;
}

AnnotatedSentences readNames(const std::filesystem::path& file)
{
    TrainingLines lines(file);
    AnnotatedSentences sentences(1);
    for (std::string line; lines.next(line);) {
        if (line.empty() && !sentences.back().tokens.empty())
            sentences.emplace_back();
        if (line.empty() || line.starts_with('#'))
            continue;
        const std::vector<std::string_view> columns = TrainingLines::columns(line);
        if (columns.size() < 3)
            lines.fail("a word needs the columns number, form and label, divided by tabs");
        AnnotatedToken& token = sentences.back().tokens.emplace_back();
        token.form = columns[1];
        token.name = columns[2];
    }
    if (sentences.back().tokens.empty())
        sentences.pop_back();
    return sentences;
}

} // namespace

AnnotatedSentences readTreebank(const std::filesystem::path& file)
{
    TrainingLines lines(file);
    AnnotatedSentences sentences(1);
    std::uint32_t joinedEnd = 0; // last word of a token of several words
    bool isSpaceAfterJoined = true;
    bool isSpaceBefore = true;
    for (std::string line; lines.next(line);) {
        if (line.empty()) {
            checkHeads(sentences.back(), lines);
            if (!sentences.back().tokens.empty())
                sentences.emplace_back();
            joinedEnd = 0;
            isSpaceBefore = true;
            continue;
        }
        if (line.starts_with("# sent_id = "))
            sentences.back().id = line.substr(12);
        if (line.starts_with('#'))
            continue;
        const std::vector<std::string_view> columns = TrainingLines::columns(line);
        if (columns.size() != 10)
            lines.fail("a word of CoNLL-U has 10 columns, this line has " + std::to_string(columns.size()));
        const bool isSpaceAfter = columns[9].find("SpaceAfter=No") == std::string_view::npos;
        if (const std::size_t dash = columns[0].find('-'); dash != std::string_view::npos) {
            joinedEnd = number(columns[0].substr(dash + 1), lines);
            isSpaceAfterJoined = isSpaceAfter;
            continue;
        }
        if (columns[0].find('.') != std::string_view::npos)
            continue;
        const std::uint32_t position = number(columns[0], lines);
        AnnotatedSentence& sentence = sentences.back();
        if (position != sentence.tokens.size() + 1)
            lines.fail("word " + std::string(columns[0]) + " comes out of order");
        sentence.tokens.push_back({std::string(columns[1]), std::string(columns[3]), std::string(columns[4]),
            std::string(columns[7]), number(columns[6], lines), isSpaceBefore, {}});
        isSpaceBefore = position < joinedEnd ? false
            : position == joinedEnd          ? isSpaceAfterJoined
                                             : isSpaceAfter;
    }
    checkHeads(sentences.back(), lines);
    if (sentences.back().tokens.empty())
        sentences.pop_back();
    return sentences;
}

std::size_t addNames(AnnotatedSentences& sentences, const std::filesystem::path& file)
{
    const AnnotatedSentences named = readNames(file);
    std::map<std::string, std::vector<const AnnotatedSentence*>> byWords;
    for (const AnnotatedSentence& sentence : named)
        byWords[wordsOf(sentence)].push_back(&sentence);
    std::map<std::string, std::size_t> uses;
    std::size_t count = 0;
    for (AnnotatedSentence& sentence : sentences) {
        const std::string words = wordsOf(sentence);
        const auto found = byWords.find(words);
        if (found == byWords.end())
            continue;
        // The same words again and again, "Thanks," for one: each has its own annotation as long as there is
        // one.
        const std::size_t use = std::min(uses[words]++, found->second.size() - 1);
        for (std::size_t i = 0; i < sentence.tokens.size(); ++i)
            sentence.tokens[i].name = found->second[use]->tokens[i].name;
        ++count;
    }
    return count;
}

} // namespace casus
