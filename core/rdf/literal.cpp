// SPDX-License-Identifier: Apache-2.0
#include <casus/rdf/term.h>

#include "rdf/code_point.h"
#include "rdf/names.h"
#include "rdf/number.h"

#include <casus/error.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace casus::rdf {

namespace {

/// How many bytes at the beginning of `text` are printable ASCII, found eight at a time.
std::size_t printablePrefix(std::string_view text)
{
    constexpr std::uint64_t highBits = 0x8080808080808080u;
    constexpr std::uint64_t spaces = 0x2020202020202020u;
    constexpr std::uint64_t ones = 0x0101010101010101u;
    std::size_t position = 0;
    for (; position + 8 <= text.size(); position += 8) {
        std::uint64_t word;
        std::memcpy(&word, text.data() + position, sizeof word);
        // A byte below the space borrows, DEL carries, and both so set their high bit. That may reach the
        // next byte too, which costs time but no correctness: the caller looks at it again.
        if (((word | (word - spaces) | (word + ones)) & highBits) != 0)
            break;
    }
    return position;
}

/// Raptor leaves the others out of RDF/XML, with a mere line in its log.
bool isWritable(char32_t character)
{
    if (character < ' ')
        return character == '\t' || character == '\n';
    return character != 0x7F && character != 0xFFFE && character != 0xFFFF;
}

void checkText(std::string_view text)
{
    for (std::size_t position = printablePrefix(text); position < text.size();) {
        const CodePoint character = firstCodePoint(text.substr(position));
        if (!character.isValid())
            throw Error("cannot write a text as a literal: it is not valid UTF-8 at byte "
                + std::to_string(position) + "; repair it when it is read");
        if (!isWritable(character.value))
            throw Error("cannot write a text as a literal: there is the control character "
                + std::to_string(static_cast<std::uint32_t>(character.value)) + " at byte "
                + std::to_string(position) + "; remove it when the text is read");
        position += character.bytes;
        if (character.bytes == 1)
            position += printablePrefix(text.substr(position));
    }
}

/// `[a-zA-Z]+(-[a-zA-Z0-9]+)*`, as all RDF syntaxes have it.
bool isLanguageTag(std::string_view tag)
{
    bool isFirst = true;
    std::size_t partSize = 0;
    for (const char byte : tag) {
        const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        const bool isDigit = byte >= '0' && byte <= '9';
        if (byte == '-' && partSize > 0) {
            isFirst = false;
            partSize = 0;
        } else if (isLetter || (isDigit && !isFirst))
            ++partSize;
        else
            return false;
    }
    // Raptor counts its bytes in one.
    return partSize > 0 && tag.size() <= 255;
}

} // namespace

Literal::Literal(std::string text)
    : text_(std::move(text))
{
    checkText(text_);
}

Literal::Literal(std::string text, Iri datatype)
    : Literal(std::move(text))
{
    if (datatype.text() == languageDatatype)
        throw Error("cannot write \"" + text_ + "\" as rdf:langString: no language is told");
    requireCanonical(text_, datatype.text());
    if (datatype.text() != stringDatatype)
        datatype_ = datatype.text();
}

Literal Literal::inLanguage(std::string text, std::string language)
{
    if (!isLanguageTag(language))
        throw Error("cannot write a text in the language \"" + language
            + "\": that is no language tag; use one of BCP 47, as in \"en\" or \"zh-Hans\"");
    // Languages differ in case only for the eye (RDF 1.1, section 3.3), and most parsers lower them.
    for (char& byte : language)
        byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    Literal literal(std::move(text));
    literal.language_ = std::move(language);
    return literal;
}

} // namespace casus::rdf
