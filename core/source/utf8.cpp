// SPDX-License-Identifier: Apache-2.0
#include "source/utf8.h"

namespace casus {

namespace {

constexpr std::string_view replacement = "\uFFFD";

/// A character at the begin of `rest`: its length, and whether it is one. An invalid part counts its maximal
/// length.
struct Character
{
    std::size_t length = 1;
    bool isValid = false;
};

/// Table 3-7 of the Unicode Standard: which bytes may follow a lead byte.
Character characterAt(std::string_view rest)
{
    const auto byte
        = [&](std::size_t i) { return i < rest.size() ? static_cast<unsigned char>(rest[i]) : 0U; };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return {1, true};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4)
        return {1, false};
    const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (byte(1) < low || byte(1) > high)
        return {1, false};
    for (std::size_t i = 2; i < length; ++i)
        if (byte(i) < 0x80 || byte(i) > 0xBF)
            return {i, false};
    return {length, true};
}

bool isNoncharacter(std::string_view form)
{
    return form == "\uFFFE" || form == "\uFFFF";
}

} // namespace

std::string normalize(std::string_view bytes, Replacements& replacements)
{
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0; i < bytes.size();) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte >= 0x20 && byte < 0x7F) {
            std::size_t end = i + 1;
            while (end < bytes.size() && static_cast<unsigned char>(bytes[end]) >= 0x20
                && static_cast<unsigned char>(bytes[end]) < 0x7F)
                ++end;
            text.append(bytes.substr(i, end - i));
            i = end;
        } else if (byte == '\r') {
            text += '\n';
            i += i + 1 < bytes.size() && bytes[i + 1] == '\n' ? 2 : 1;
        } else if (byte < 0x80) {
            if (byte == '\n' || byte == '\t')
                text += bytes[i];
            ++i;
        } else {
            const Character character = characterAt(bytes.substr(i));
            const std::string_view form = bytes.substr(i, character.length);
            const bool isControl = character.isValid && form.size() == 2 && byte == 0xC2
                && static_cast<unsigned char>(form[1]) < 0xA0;
            if (!character.isValid || isNoncharacter(form)) {
                text += replacement;
                if (replacements.count++ == 0)
                    replacements.first = i;
            } else if (!isControl) {
                text += form;
            }
            i += character.length;
        }
    }
    return text;
}

std::string normalize(std::string_view bytes)
{
    Replacements replacements;
    return normalize(bytes, replacements);
}

} // namespace casus
