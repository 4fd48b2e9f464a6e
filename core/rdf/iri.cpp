// SPDX-License-Identifier: Apache-2.0
#include <casus/rdf/term.h>

#include "rdf/code_point.h"

#include <casus/error.h>

#include <algorithm>
#include <array>
#include <utility>

namespace casus::rdf {

namespace {

enum class Use : unsigned char { Forbidden, Anywhere, Depends };

constexpr std::array<Use, 256> makeUses()
{
    std::array<Use, 256> uses {};
    constexpr std::string_view anywhere = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
                                          "-._~:/?@!$&'()*+,;=";
    for (const char character : anywhere)
        uses[static_cast<unsigned char>(character)] = Use::Anywhere;
    for (const char character : std::string_view("%#[]"))
        uses[static_cast<unsigned char>(character)] = Use::Depends;
    for (std::size_t byte = 0x80; byte < uses.size(); ++byte)
        uses[byte] = Use::Depends;
    return uses;
}

constexpr std::array<Use, 256> uses = makeUses();

Use useOf(char byte)
{
    return uses[static_cast<unsigned char>(byte)];
}

/// Where the bytes from `begin` on end that are legal everywhere.
std::size_t plainEnd(std::string_view text, std::size_t begin)
{
    const auto isPlain = [](char byte) { return useOf(byte) == Use::Anywhere; };
    const auto end = std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(begin), text.end(), isPlain);
    return static_cast<std::size_t>(end - text.begin());
}

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isHexDigit(char byte)
{
    return isDigit(byte) || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

/// `ucschar` of RFC 3987. Its `iprivate`, legal in queries only, is left out: it means nothing to others.
bool isUniversal(char32_t character)
{
    if (character < 0x10000)
        return (character >= 0xA0 && character <= 0xD7FF) || (character >= 0xF900 && character <= 0xFDCF)
            || (character >= 0xFDF0 && character <= 0xFFEF);
    return (character & 0xFFFF) <= 0xFFFD && character <= 0xEFFFD
        && !(character >= 0xE0000 && character < 0xE1000);
}

/// Length of the scheme without its colon; 0 where `text` has none.
std::size_t schemeSize(std::string_view text)
{
    if (text.empty() || !isLetter(text[0]))
        return 0;
    const auto end = std::find_if(text.begin(), text.end(), [](char byte) {
        return !isLetter(byte) && !isDigit(byte) && byte != '+' && byte != '-' && byte != '.';
    });
    return end != text.end() && *end == ':' ? static_cast<std::size_t>(end - text.begin()) : 0;
}

/// Host and port, `example.org:80` of `http://me@example.org:80/x`; empty where there is no authority.
std::string_view hostOf(std::string_view text)
{
    const std::size_t begin = schemeSize(text) + 1;
    if (text.substr(begin, 2) != "//")
        return {};
    std::string_view authority = text.substr(begin + 2);
    authority = authority.substr(0, authority.find_first_of("/?#"));
    const std::size_t at = authority.rfind('@');
    return at == std::string_view::npos ? authority : authority.substr(at + 1);
}

/// The part of a host that stands in brackets, with them: `[::1]`.
std::string_view addressOf(std::string_view host)
{
    if (host.empty() || host[0] != '[')
        return {};
    const std::size_t end = host.find(']');
    const std::string_view inside = host.substr(1, end == std::string_view::npos ? 0 : end - 1);
    const bool isAddress = inside.find(':') != std::string_view::npos
        && std::all_of(inside.begin(), inside.end(),
            [](char byte) { return isHexDigit(byte) || byte == ':' || byte == '.'; });
    return isAddress ? host.substr(0, end + 1) : std::string_view {};
}

bool isHostWithPort(std::string_view host)
{
    const std::string_view address = addressOf(host);
    host.remove_prefix(address.size());
    const std::size_t colon = host.find(':');
    if (!address.empty() && !host.empty() && colon != 0)
        return false;
    return colon == std::string_view::npos
        || std::all_of(host.begin() + static_cast<std::ptrdiff_t>(colon) + 1, host.end(), isDigit);
}

/// Reads an IRI from left to right and says of each place how many bytes may stand as they are.
class Scan
{
public:
    explicit Scan(std::string_view text)
        : text_(text)
        , address_(addressOf(hostOf(text)))
    {
    }

    /// Bytes of the legal character at `position`; 0 where it is not legal. To be called once a
    /// place, in order.
    std::size_t legalAt(std::size_t position)
    {
        const char byte = text_[position];
        if (useOf(byte) != Use::Depends)
            return useOf(byte) == Use::Anywhere ? 1 : 0;
        if (byte == '%')
            return position + 2 < text_.size() && isHexDigit(text_[position + 1])
                    && isHexDigit(text_[position + 2])
                ? 3
                : 0;
        if (byte == '#')
            return std::exchange(hasFragment_, true) ? 0 : 1;
        if (byte == '[' || byte == ']') {
            const char* place = text_.data() + position;
            return place >= address_.data() && place < address_.data() + address_.size() ? 1 : 0;
        }
        const CodePoint character = firstCodePoint(text_.substr(position));
        return isUniversal(character.value) ? character.bytes : 0;
    }

private:
    std::string_view text_;
    std::string_view address_;
    bool hasFragment_ = false;
};

void appendEncoded(std::string& out, char byte)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    out += {'%', digits[value >> 4], digits[value & 15]};
}

/// `text` for a message: short, and without the bytes that made it illegal.
std::string shown(std::string_view text)
{
    std::string out(text.substr(0, 200));
    std::replace_if(
        out.begin(), out.end(), [](char byte) { return static_cast<unsigned char>(byte) < ' '; }, '?');
    return out.size() < text.size() ? out + "..." : out;
}

[[noreturn]] void refuse(std::string_view text, std::string_view why)
{
    throw Error("cannot use <" + shown(text) + "> as an IRI: " + std::string(why));
}

void checkStructure(std::string_view text)
{
    if (schemeSize(text) == 0)
        refuse(text, "it has no scheme; begin it with one, as in \"https:\" or \"urn:\"");
    if (!isHostWithPort(hostOf(text)))
        refuse(text, "its host and port are not legal; correct them, as in \"example.org:80\"");
}

} // namespace

Iri::Iri(std::string text)
    : text_(std::move(text))
{
    checkStructure(text_);
    Scan scan(text_);
    for (std::size_t position = plainEnd(text_, 0); position < text_.size();) {
        const std::size_t legal = scan.legalAt(position);
        if (legal == 0) {
            std::string encoded;
            appendEncoded(encoded, text_[position]);
            refuse(text_,
                "the character at byte " + std::to_string(position) + " must be written as " + encoded);
        }
        position = plainEnd(text_, position + legal);
    }
}

Iri Iri::withFragment(std::string_view fragment) const
{
    const bool isPlain = std::all_of(fragment.begin(), fragment.end(), [](char byte) {
        return isLetter(byte) || isDigit(byte) || byte == '_' || byte == '-' || byte == '.';
    });
    if (!isPlain || text_.find('#') != std::string::npos)
        refuse(text_ + '#' + std::string(fragment), "this fragment cannot be added to it");
    Iri iri;
    iri.text_.reserve(text_.size() + 1 + fragment.size());
    ((iri.text_ += text_) += '#') += fragment;
    return iri;
}

Iri Iri::encode(std::string_view text)
{
    checkStructure(text);
    Scan scan(text);
    std::string out;
    out.reserve(text.size());
    for (std::size_t position = 0; position < text.size();) {
        const std::size_t legal = scan.legalAt(position);
        if (legal == 0)
            appendEncoded(out, text[position++]);
        else {
            out += text.substr(position, legal);
            position += legal;
        }
    }
    return Iri(std::move(out));
}

} // namespace casus::rdf
