// SPDX-License-Identifier: Apache-2.0
#include <casus/language/fold.h>

#include <algorithm>

namespace casus {
inline namespace v1 {

namespace {

// Base letters of U+00C0 to U+017F; '*' stands for a letter that folds to two, a space for none.
constexpr std::string_view baseLetters = "aaaaaa*ceeeeiiiidnooooo ouuuuy**"
                                         "aaaaaa*ceeeeiiiidnooooo ouuuuy*y"
                                         "aaaaaaccccccccddddeeeeeeeeeegggg"
                                         "gggghhhhiiiiiiiiii**jjkkklllllll"
                                         "lllnnnnnnnnnoooooo**rrrrrrssssss"
                                         "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

std::string_view twoLetters(unsigned codePoint)
{
    switch (codePoint) {
    case 0xC6:
    case 0xE6:
        return "ae";
    case 0xDE:
    case 0xFE:
        return "th";
    case 0xDF:
        return "ss";
    case 0x132:
    case 0x133:
        return "ij";
    default:
        return "oe";
    }
}

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
        || (static_cast<unsigned char>(byte) & 0x80U);
}

/// Calls `put` with each piece of the folded form.
template <typename Put>
void foldInto(std::string_view text, Put put)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char byte = text[i];
        if (byte >= 'A' && byte <= 'Z') {
            const char lower = static_cast<char>(byte + 32);
            put(std::string_view(&lower, 1));
        } else if (byte == '\'' || (byte == '.' && i > 0 && isLetter(text[i - 1]))) {
            continue;
        } else if (!(static_cast<unsigned char>(byte) & 0x80U)) {
            put(text.substr(i, 1));
        } else {
            const auto first = static_cast<unsigned char>(byte);
            const unsigned second
                = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) & 0x3FU : 0U;
            const unsigned codePoint = (first & 0x1FU) << 6U | second;
            const std::string_view rest = text.substr(i);
            if (first >= 0xC3 && first <= 0xC5 && codePoint >= 0xC0) {
                const char base = baseLetters[codePoint - 0xC0];
                put(base == '*' ? twoLetters(codePoint) : std::string_view(&base, base == ' ' ? 0 : 1));
                ++i;
            } else if (rest.starts_with("\u2019") || rest.starts_with("\u2018")) {
                i += 2;
            } else if (rest.starts_with("\u02BC") || rest.starts_with("\u02BB")
                || rest.starts_with("\u02BF")) {
                i += 1;
            } else {
                put(text.substr(i, 1));
            }
        }
    }
}

} // namespace

std::string fold(std::string_view utf8)
{
    std::string folded;
    folded.reserve(utf8.size());
    foldInto(utf8, [&](std::string_view piece) { folded += piece; });
    return folded;
}

bool endsWith(std::string_view word, std::string_view ending)
{
    return word.size() >= ending.size()
        && std::equal(ending.rbegin(), ending.rend(), word.rbegin(),
            [](char small, char byte) { return byte == small || byte == small - ('a' - 'A'); });
}

std::uint64_t foldedHash(std::string_view utf8)
{
    std::uint64_t hash = FoldedWord::basis;
    std::uint64_t eight = 0;
    unsigned shift = 0;
    foldInto(utf8, [&](std::string_view piece) {
        for (const char byte : piece) {
            eight |= std::uint64_t {static_cast<unsigned char>(byte)} << shift;
            if (shift += 8; shift == 64) {
                hash = FoldedWord::extend(hash, eight);
                eight = shift = 0;
            }
        }
    });
    return shift == 0 ? hash : FoldedWord::extend(hash, eight);
}

} // namespace v1
} // namespace casus
