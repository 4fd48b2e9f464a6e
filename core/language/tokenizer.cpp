// SPDX-License-Identifier: Apache-2.0
#include "language/tokenizer.h"

#include "language/ascii_word.h"

#include <algorithm>
#include <array>

namespace casus {

namespace {

enum class Kind : std::uint8_t { Space, Letter, Digit, Mark, Multibyte };

constexpr std::array<Kind, 256> kinds = [] {
    std::array<Kind, 256> table {};
    for (unsigned byte = 0; byte < 256; ++byte) {
        const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        table[byte] = byte >= 0x80                        ? Kind::Multibyte
            : isLetter                                    ? Kind::Letter
            : byte >= '0' && byte <= '9'                  ? Kind::Digit
            : byte == ' ' || byte == '\t' || byte == '\n' ? Kind::Space
                                                          : Kind::Mark;
    }
    return table;
}();

/// Reads tokens off a text, one after the other.
class Tokenizer
{
public:
    Tokenizer(std::string_view text, const Words& words)
        : text_(text)
        , words_(words)
    {
    }

    std::vector<Token> run()
    {
        tokens_.reserve(text_.size() / 5 + 8);
        while (position_ < text_.size())
            step();
        return std::move(tokens_);
    }

private:
    Kind kindAt(std::size_t position) const
    {
        return position < text_.size() ? kinds[static_cast<unsigned char>(text_[position])] : Kind::Space;
    }
    char at(std::size_t position) const { return position < text_.size() ? text_[position] : ' '; }

    /// Length of the UTF-8 sequence at `position`.
    std::size_t lengthAt(std::size_t position) const
    {
        const auto lead = static_cast<unsigned char>(text_[position]);
        return lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0x80 ? 2 : 1;
    }

    /// Whether a letter, of any script, stands at `position`.
    bool isLetter(std::size_t position) const
    {
        const Kind kind = kindAt(position);
        if (kind != Kind::Multibyte)
            return kind == Kind::Letter;
        const auto lead = static_cast<unsigned char>(text_[position]);
        const auto next = static_cast<unsigned char>(at(position + 1));
        const auto third = static_cast<unsigned char>(at(position + 2));
        if (lead == 0xC2) // U+0080 to U+00BF: signs, but for ª µ º
            return next == 0xAA || next == 0xB5 || next == 0xBA;
        if (lead == 0xC3) // × and ÷
            return next != 0x97 && next != 0xB7;
        if (lead == 0xE2) // general punctuation to arrows and symbols; U+2C00 on are letters
            return next >= 0xB0;
        if (lead == 0xE3 && next == 0x80) // ideographic marks
            return false;
        return !(lead == 0xEF && (next >= 0xBC || (next == 0xBB && third == 0xBF))) && lead < 0xF0;
    }

    /// Bytes of the no-break or other space, or of the sign without width, at `position`; 0 where none
    /// stands.
    std::size_t blankAt(std::size_t position) const
    {
        const std::string_view form = text_.substr(position, 3);
        if (form.starts_with("\u00A0"))
            return 2;
        const bool isSpace = form >= "\u2000" && form <= "\u200F";
        return isSpace || form == "\u202F" || form == "\u3000" || form == "\uFEFF" ? 3 : 0;
    }

    std::size_t apostropheAt(std::size_t position) const
    {
        if (at(position) == '\'')
            return 1;
        return text_.substr(position, 3) == "\u2019" ? 3 : 0;
    }

    void step()
    {
        while (position_ < text_.size() && kindAt(position_) == Kind::Space) {
            ++position_;
            spaceBefore_ = true;
        }
        if (position_ == text_.size())
            return;
        const Kind kind = kindAt(position_);
        if (const std::size_t blank = kind == Kind::Multibyte ? blankAt(position_) : 0) {
            position_ += blank;
            continuations_ += blank - 1;
            spaceBefore_ = true;
        } else if (kind == Kind::Letter) {
            asciiWord();
        } else if (kind == Kind::Digit) {
            emit(endOfNumber(), Shape::Number);
        } else if (isLetter(position_)) {
            word();
        } else {
            mark();
        }
    }

    /// The common case: ASCII letters and digits up to something that ends the word; read and hashed in one
    /// go.
    void asciiWord()
    {
        const AsciiWord ascii = AsciiWord::at(text_.substr(position_));
        std::size_t end = position_ + ascii.size;
        const bool mayGoOn = kindAt(end) == Kind::Multibyte || at(end) == '\''
            || (at(end) == '.' && ascii.size == 1) || (at(end) == '-' && endsPrefix(end, ascii.folded));
        if (mayGoOn || beginsAddress())
            return goOn(ascii, end);
        if (at(end) == '.' && kindAt(end - 1) == Kind::Letter && endsAbbreviation(end, ascii.folded))
            ++end;
        emit(end, shapeOf(ascii), ascii.folded, 0);
    }

    /// A word that may go on behind its ASCII letters; but for quotation marks and possessive endings it is
    /// read anew.
    [[gnu::noinline]] void goOn(const AsciiWord& ascii, std::size_t end)
    {
        const std::size_t apostrophe = apostropheAt(end);
        const std::size_t letter = end + apostrophe;
        const bool isPossessive = apostrophe > 0 && (at(letter) | 0x20) == 's' && !isLetter(letter + 1);
        const bool isEnd = isPossessive || (at(end) != '.' && at(end) != '-' && !isLetter(letter));
        if (!isEnd || beginsAddress())
            return word();
        emit(end, shapeOf(ascii), ascii.folded, 0);
        if (isPossessive)
            emit(letter + 1, Shape::Lower, FoldedWord("s").hash(), apostrophe - 1);
    }

    bool beginsAddress() const
    {
        return (at(position_) == 'h' && text_.substr(position_, 4) == "http")
            || (at(position_) == 'w' && text_.substr(position_, 4) == "www.");
    }

    static Shape shapeOf(const AsciiWord& ascii)
    {
        return !ascii.hasUpper    ? Shape::Lower
            : !ascii.hasLower     ? Shape::Upper
            : ascii.hasLaterUpper ? Shape::Mixed
                                  : Shape::Capitalized;
    }

    /// `1,200`, `5.2`, `11:30`, `9/11`, `2020-03-13`; an ordinal's or decade's ending belongs to it, a unit
    /// does not.
    std::size_t endOfNumber() const
    {
        std::size_t end = position_;
        while (kindAt(end) == Kind::Digit
            || (kindAt(end + 1) == Kind::Digit
                && (at(end) == ',' || at(end) == '.' || at(end) == ':' || at(end) == '/')))
            ++end;
        if (end == position_ + 4 && at(end) == '-' && kindAt(end + 1) == Kind::Digit
            && kindAt(end + 2) == Kind::Digit && at(end + 3) == '-' && kindAt(end + 4) == Kind::Digit
            && kindAt(end + 5) == Kind::Digit)
            return end + 6;
        const std::string_view ending = text_.substr(end, 2);
        constexpr std::array ordinals {"st", "nd", "rd", "th", "ST", "ND", "RD", "TH"};
        if (std::find(ordinals.begin(), ordinals.end(), ending) != ordinals.end() && !isLetter(end + 2))
            return end + 2;
        return at(end) == 's' && !isLetter(end + 1) ? end + 1 : end;
    }

    void word()
    {
        if (beginsAddress()) {
            std::size_t end = position_;
            while (kindAt(end) != Kind::Space && at(end) != '"' && at(end) != ')' && at(end) != '>')
                ++end;
            while (at(end - 1) == '.' || at(end - 1) == ',')
                --end;
            return emit(end, Shape::Lower);
        }
        if (const std::size_t end = endOfAcronym())
            return emit(end, Shape::Upper);
        std::size_t end = position_;
        std::size_t clitic = 0; // where one begins, if any
        while (true) {
            if (isLetter(end)) {
                end += lengthAt(end);
            } else if (kindAt(end) == Kind::Digit) {
                ++end;
            } else if (const std::size_t apostrophe = apostropheAt(end);
                       apostrophe && isLetter(end + apostrophe)) {
                if (isClitic(end + apostrophe)) {
                    clitic = end;
                    break;
                }
                end += apostrophe;
            } else if (at(end) == '-'
                && endsPrefix(end, foldedHash(text_.substr(position_, end - position_)))) {
                ++end;
            } else {
                break;
            }
        }
        if (clitic)
            return withClitic(clitic);
        if (at(end) == '.' && endsAbbreviation(end, foldedHash(text_.substr(position_, end - position_))))
            ++end;
        emit(end, shapeOf(end));
    }

    /// `U.S.`, `U.S.A`, `a.m.`: single letters with full stops between them; an initial `J.` before a name.
    std::size_t endOfAcronym() const
    {
        std::size_t end = position_;
        int letters = 0;
        while (kindAt(end) == Kind::Letter && at(end + 1) == '.') {
            end += 2;
            ++letters;
        }
        if (letters >= 1 && kindAt(end) == Kind::Letter && !isLetter(end + 1))
            return letters >= 1 ? end + 1 : 0;
        if (letters >= 2)
            return end;
        const bool isInitial = letters == 1 && at(position_) >= 'A' && at(position_) <= 'Z' && at(end) == ' '
            && at(end + 1) >= 'A' && at(end + 1) <= 'Z';
        return isInitial ? end : 0;
    }

    bool endsAbbreviation(std::size_t stop, std::uint64_t folded) const
    {
        if (stop - position_ > 6)
            return false;
        const Word& word = words_[folded];
        if (word.abbreviation == Word::Abbreviation::None)
            return false;
        // A lower-case word such as "no" or "sun" is an abbreviation only where a capital begins it.
        return (word.wordClass == WordClass::Open && !word.isNoun && !word.isVerb) || at(position_) < 'a';
    }

    /// `re-elected`, `non-state`: whether a word of the list of prefixes stands before a hyphen and a small
    /// letter.
    bool endsPrefix(std::size_t hyphen, std::uint64_t folded) const
    {
        const bool isJoined = at(hyphen + 1) >= 'a' && at(hyphen + 1) <= 'z';
        return isJoined && words_[folded].abbreviation == Word::Abbreviation::Prefix;
    }

    /// Whether what follows an apostrophe is 's, 're, 've, 'll, 'd, 'm, or the t of n't.
    bool isClitic(std::size_t letter) const
    {
        const std::size_t length = isLetter(letter + 1) ? 2 : 1;
        if (isLetter(letter + length))
            return false;
        const std::string rest = fold(text_.substr(letter, length));
        return rest == "s" || rest == "re" || rest == "ve" || rest == "ll" || rest == "d" || rest == "m"
            || rest == "t";
    }

    void withClitic(std::size_t apostrophe)
    {
        const std::size_t letter = apostrophe + apostropheAt(apostrophe);
        const bool isNegation = (at(letter) | 0x20) == 't' && (at(apostrophe - 1) | 0x20) == 'n';
        const std::size_t begin = isNegation ? apostrophe - 1 : apostrophe;
        if (begin > position_)
            emit(begin, shapeOf(begin));
        std::size_t end = letter;
        while (isLetter(end))
            end += lengthAt(end);
        emit(end, Shape::Lower);
    }

    void mark()
    {
        if (text_.substr(position_, 3) == "...") {
            std::size_t end = position_;
            while (at(end) == '.')
                ++end;
            return emit(end, Shape::Punctuation);
        }
        if (text_.substr(position_, 2) == "--")
            return emit(position_ + 2, Shape::Punctuation);
        const auto byte = static_cast<unsigned char>(text_[position_]);
        if (byte < 0x80 && byte != '\'')
            return emit(position_ + 1, Shape::Punctuation, FoldedWord::extend(FoldedWord::basis, byte), 0);
        emit(position_ + lengthAt(position_), Shape::Punctuation);
    }

    Shape shapeOf(std::size_t end) const
    {
        std::size_t upper = 0;
        std::size_t letters = 0;
        bool startsUpper = false;
        for (std::size_t i = position_; i < end; i += lengthAt(i)) {
            const auto byte = static_cast<unsigned char>(text_[i]);
            if (!isLetter(i))
                continue;
            // Latin-1 and Cyrillic capitals; other scripts count as lower case.
            const auto next = static_cast<unsigned char>(at(i + 1));
            const bool isUpper = (byte >= 'A' && byte <= 'Z') || (byte == 0xC3 && next <= 0x9E)
                || ((byte == 0xC4 || byte == 0xC5) && next % 2 == 0) || (byte == 0xD0 && next <= 0xAF);
            startsUpper = startsUpper || (isUpper && letters == 0);
            upper += isUpper;
            ++letters;
        }
        if (upper == 0)
            return Shape::Lower;
        if (upper == letters)
            return Shape::Upper;
        return startsUpper && upper == 1 ? Shape::Capitalized : Shape::Mixed;
    }

    void emit(std::size_t end, Shape shape)
    {
        std::size_t continuations = 0;
        for (std::size_t i = position_; i < end; ++i)
            continuations += (static_cast<unsigned char>(text_[i]) & 0xC0U) == 0x80U;
        emit(end, shape, foldedHash(text_.substr(position_, end - position_)), continuations);
    }

    /// Ends a token with this folded hash and so many bytes that continue a character.
    void emit(std::size_t end, Shape shape, std::uint64_t folded, std::size_t continuations)
    {
        Token& token = tokens_.emplace_back();
        token.bytes = {static_cast<std::uint32_t>(position_), static_cast<std::uint32_t>(end)};
        token.codePoints.begin = static_cast<std::uint32_t>(position_ - continuations_);
        continuations_ += continuations;
        token.codePoints.end = static_cast<std::uint32_t>(end - continuations_);
        token.folded = folded;
        token.shape = shape;
        token.spaceBefore = spaceBefore_ || position_ == 0;
        const bool isKnown = shape == Shape::Punctuation
            ? words_.knowsMark(static_cast<unsigned char>(text_[position_]))
            : shape != Shape::Number;
        if (isKnown)
            classify(token);
        position_ = end;
        spaceBefore_ = false;
    }

    void classify(Token& token) const
    {
        static_cast<Word&>(token) = words_[token.folded];
        // "US", "WHO" and "IS" are names unless everything around them is in capitals.
        if (token.shape == Shape::Upper && token.bytes.size() > 1 && !followsCapitals()) {
            token.wordClass = WordClass::Open;
            token.value = 0;
        }
    }

    /// Whether the token before the last one is a word in capitals.
    bool followsCapitals() const
    {
        if (tokens_.size() < 2)
            return false;
        const Token& before = tokens_[tokens_.size() - 2];
        return before.shape == Shape::Upper && before.bytes.size() > 1;
    }

    std::string_view text_;
    const Words& words_;
    std::vector<Token> tokens_;
    std::size_t position_ = 0;
    std::size_t continuations_ = 0; // bytes before `position_` that continue a character
    bool spaceBefore_ = false;
};

} // namespace

std::vector<Token> tokenize(std::string_view text, const Words& words)
{
    return Tokenizer(text, words).run();
}

} // namespace casus
