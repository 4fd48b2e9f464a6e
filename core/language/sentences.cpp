// SPDX-License-Identifier: Apache-2.0
#include "language/tokenizer.h"

#include <array>

namespace casus {

namespace {

constexpr std::uint32_t longestSentence = 400; // tokens; tables and lists have no full stops
constexpr std::uint32_t longestDateline = 40; // tokens

/// Last bytes of tokens behind which a sentence can end.
constexpr std::array<bool, 256> mayEndSentence = [] {
    std::array<bool, 256> table {};
    for (const char byte : {'.', '!', '?', '"', '\'', ')', ']', '-'})
        table[static_cast<unsigned char>(byte)] = true;
    for (std::size_t byte = 0x80; byte < table.size(); ++byte)
        table[byte] = true; // typographic quotes, the ellipsis
    return table;
}();

bool isCapital(const Token& token)
{
    return token.shape == Shape::Capitalized || token.shape == Shape::Upper || token.shape == Shape::Mixed;
}

/// Decides after which tokens a sentence ends.
class Splitter
{
public:
    Splitter(std::string_view text, const Words& words, std::vector<Token>& tokens)
        : text_(text)
        , words_(words)
        , tokens_(tokens)
    {
    }

    std::vector<Sentence> run()
    {
        for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
            if (!mayEnd(i))
                continue;
            const bool endsParagraph = i + 1 == tokens_.size() || breaksParagraph(i);
            if (endsParagraph || endsSentence(i) || endsDateline(i) || i + 1 - begin_ >= longestSentence)
                closeSentence(i + 1);
            if (endsParagraph)
                closeParagraph();
        }
        return std::move(sentences_);
    }

private:
    void closeSentence(std::uint32_t end)
    {
        for (std::uint32_t i = begin_; i < end; ++i)
            tokens_[i].sentence = static_cast<std::uint32_t>(sentences_.size());
        sentences_.push_back({{begin_, end}, paragraph_, false, isUpper({begin_, end})});
        if (sentences_.back().isUpper) // then `THE` and `WHO` are the words, and no acronyms
            for (std::uint32_t i = begin_; i < end; ++i)
                static_cast<Word&>(tokens_[i]) = words_[tokens_[i].folded];
        begin_ = end;
    }

    std::string_view form(std::uint32_t token) const
    {
        return text_.substr(tokens_[token].bytes.begin, tokens_[token].bytes.size());
    }

    /// Whether anything can end after token `i`: a quick no for words and commas with a space or nothing
    /// behind them.
    bool mayEnd(std::uint32_t i) const
    {
        const std::uint32_t end = tokens_[i].bytes.end;
        if (mayEndSentence[static_cast<unsigned char>(text_[end - 1])] || i + 1 == tokens_.size()
            || i + 1 - begin_ >= longestSentence)
            return true;
        const std::uint32_t gap = tokens_[i + 1].bytes.begin - end;
        return gap > 1 || (gap == 1 && text_[end] != ' ');
    }

    /// Whether a paragraph, or a line that was not merely wrapped, ends after token `i`.
    bool breaksParagraph(std::uint32_t i) const
    {
        const std::uint32_t end = tokens_[i].bytes.end;
        const std::string_view gap = text_.substr(end, tokens_[i + 1].bytes.begin - end);
        const std::size_t newline = gap.find('\n');
        if (newline == std::string_view::npos)
            return false;
        if (gap.find('\n', newline + 1) != std::string_view::npos)
            return true;
        const std::size_t lineBegin = text_.rfind('\n', end - 1) + 1;
        const std::size_t lineLength = end - lineBegin;
        const bool isWrapped = lineLength >= 50 && lineLength <= 90 && !isTerminal(i);
        return !isWrapped && !(tokens_[i + 1].shape == Shape::Lower && !isTerminal(i));
    }

    bool isTerminal(std::uint32_t i) const
    {
        if (tokens_[i].shape != Shape::Punctuation)
            return false;
        const std::string_view mark = form(i);
        return mark == "." || mark == "!" || mark == "?" || mark == "\u2026" || mark.starts_with("..");
    }

    bool isClosing(std::uint32_t i) const
    {
        if (tokens_[i].spaceBefore || tokens_[i].shape != Shape::Punctuation)
            return false;
        const std::string_view mark = form(i);
        return mark == "\"" || mark == "'" || mark == ")" || mark == "]" || mark == "\u201D"
            || mark == "\u2019";
    }

    bool endsSentence(std::uint32_t i) const
    {
        const Token& next = tokens_[i + 1];
        if (!next.spaceBefore && !(form(i) == "." && isCapital(next) && next.shape == Shape::Capitalized))
            return false;
        std::uint32_t mark = i;
        while (mark > begin_ && isClosing(mark))
            --mark;
        if (tokens_[mark].shape != Shape::Punctuation)
            return endsWithAbbreviation(mark) && isStarter(next);
        if (!isTerminal(mark))
            return false;
        // An ellipsis, or a question inside a sentence, goes on in lower case.
        return next.shape != Shape::Lower;
    }

    /// Whether a dateline ends here, with the remarks in brackets behind its dash:
    /// `LIMA, 3 May 1990 (EFE) -- [Text]`, `Lagos, Nigeria -`, `KABUL (Reuters) -`, `Quito (CNN)`.
    bool endsDateline(std::uint32_t i) const
    {
        const bool isFirst = sentences_.size() == firstOfParagraph_ && i - begin_ < longestDateline;
        if (!isFirst || form(i + 1) == "[" || !isCapital(tokens_[begin_]))
            return false;
        std::uint32_t dash = i;
        while (dash > begin_ && form(dash) == "]") {
            while (dash > begin_ && form(dash) != "[")
                --dash;
            dash -= dash > begin_;
        }
        if (form(i) == ")" && !tokens_[i + 1].spaceBefore)
            return isCapital(tokens_[i + 1]) && isDateline({begin_, i + 1}, i + 1);
        const bool isDash = dash > begin_ && tokens_[dash].spaceBefore && tokens_[i + 1].spaceBefore
            && (form(dash).starts_with('-') || form(dash) == "\u2013" || form(dash) == "\u2014");
        return isDash && (dash < i || tokens_[i + 1].shape != Shape::Lower)
            && isDateline({begin_, dash}, i + 1);
    }

    /// Whether words tell but where, when and by whom: names in capitals or with a comma, an agency in
    /// brackets, dates. Where the text, which begins at `next`, is in capitals, a month must be among them.
    bool isDateline(Span words, std::uint32_t next) const
    {
        const bool isShouted = tokens_[next].shape == Shape::Upper && next + 1 < tokens_.size()
            && tokens_[next + 1].shape == Shape::Upper;
        bool isMarked = tokens_[words.begin].shape == Shape::Upper && tokens_[words.begin].bytes.size() > 2;
        bool isDated = false;
        int open = 0;
        for (std::uint32_t token = words.begin; token < words.end; ++token) {
            const std::string_view mark = form(token);
            const Shape shape = tokens_[token].shape;
            if (!isCapital(tokens_[token]) && shape != Shape::Number
                && tokens_[token].wordClass != WordClass::Month && !tokens_[token].is({"and", "may", "of"})
                && (shape != Shape::Punctuation || !isPartOfDateline(mark)))
                return false;
            isMarked = isMarked || mark == "," || mark == "(";
            open += (mark == "(") - (mark == ")");
            isDated = isDated || tokens_[token].wordClass == WordClass::Month || tokens_[token].is("may");
        }
        return open == 0 && (isShouted ? isDated : isMarked);
    }

    static bool isPartOfDateline(std::string_view mark)
    {
        return mark == "," || mark == "(" || mark == ")" || mark == "/" || mark == "." || mark == "'";
    }

    bool endsWithAbbreviation(std::uint32_t i) const
    {
        if (!form(i).ends_with('.'))
            return false;
        return words_[tokens_[i].folded].abbreviation != Word::Abbreviation::BeforeName;
    }

    /// Whether a sentence begins here although the full stop before belongs to an abbreviation.
    bool isStarter(const Token& token) const
    {
        return isCapital(token) && token.wordClass != WordClass::Open && token.wordClass != WordClass::Month
            && token.wordClass != WordClass::Number && token.wordClass != WordClass::Weekday;
    }

    /// Whether nearly all words of four and more are in capitals.
    bool isUpper(Span tokens) const
    {
        std::uint32_t words = 0;
        std::uint32_t capitals = 0;
        for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
            const Shape shape = tokens_[i].shape;
            const bool isWord
                = tokens_[i].bytes.size() > 1 && shape != Shape::Number && shape != Shape::Punctuation;
            words += isWord;
            capitals += isWord && shape == Shape::Upper;
        }
        return words >= 4 && capitals * 10 >= words * 9;
    }

    /// Teasers of other articles break off with an ellipsis, often before "more" or "read more".
    void closeParagraph()
    {
        const std::uint32_t last = sentences_.back().tokens.end - 1;
        bool isTruncated = false;
        for (std::uint32_t back = 0; back < 4 && back + sentences_.back().tokens.begin <= last; ++back) {
            const std::string_view mark = form(last - back);
            isTruncated = isTruncated || mark == "\u2026" || mark.starts_with("...");
        }
        for (std::size_t i = firstOfParagraph_; i < sentences_.size(); ++i)
            sentences_[i].isTruncated = isTruncated;
        firstOfParagraph_ = sentences_.size();
        ++paragraph_;
    }

    std::string_view text_;
    const Words& words_;
    std::vector<Token>& tokens_;
    std::vector<Sentence> sentences_;
    std::uint32_t begin_ = 0;
    std::uint32_t paragraph_ = 0;
    std::size_t firstOfParagraph_ = 0;
};

} // namespace

std::vector<Sentence> splitSentences(std::string_view text, const Words& words, std::vector<Token>& tokens)
{
    return Splitter(text, words, tokens).run();
}

} // namespace casus
