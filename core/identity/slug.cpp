// SPDX-License-Identifier: Apache-2.0
#include "identity/slug.h"

#include "identity/sha256.h"

#include <casus/language/fold.h>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace casus {

namespace {

constexpr std::string_view hexadecimal = "0123456789ABCDEF";
constexpr std::size_t longest = 80;
constexpr int hashDigits = 8;

bool isWordByte(unsigned char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte >= 0x80;
}

// General Punctuation, CJK punctuation and the marks of Latin-1 separate words as their ASCII kin do.
std::size_t separatorLength(std::string_view text)
{
    const auto at = [&](std::size_t index) {
        return index < text.size() ? static_cast<unsigned char>(text[index]) : 0U;
    };
    if (at(0) == 0xC2)
        return 2;
    if ((at(0) == 0xE2 && (at(1) == 0x80 || at(1) == 0x81)) || (at(0) == 0xE3 && at(1) == 0x80))
        return 3;
    return isWordByte(static_cast<unsigned char>(text.front())) ? 0 : 1;
}

std::string cut(std::string slug, std::string_view name)
{
    const std::size_t room = longest - hashDigits - 1;
    std::size_t end = slug.rfind('-', room);
    // A script without word breaks: do not cut inside %XX.
    if (end == std::string::npos || end < room / 2)
        for (end = room; slug[end - 1] == '%' || slug[end - 2] == '%';)
            --end;
    slug.resize(end);
    slug += '-';
    return slug += sha256(fold(name)).substr(0, hashDigits);
}

} // namespace

std::string slug(std::string_view name)
{
    const std::string folded = fold(name);
    std::string_view rest = folded;
    std::string slug;
    slug.reserve(folded.size());
    bool isSeparated = false;
    while (!rest.empty()) {
        if (const std::size_t length = separatorLength(rest)) {
            isSeparated = !slug.empty();
            rest.remove_prefix(std::min(length, rest.size()));
            continue;
        }
        if (isSeparated)
            slug += '-';
        isSeparated = false;
        const auto byte = static_cast<unsigned char>(rest.front());
        if (byte < 0x80)
            slug += rest.front();
        else
            (slug += '%').append({hexadecimal[byte >> 4], hexadecimal[byte & 0xF]});
        rest.remove_prefix(1);
    }
    return slug.size() > longest ? cut(std::move(slug), name) : slug;
}

} // namespace casus
