// SPDX-License-Identifier: Apache-2.0
#include "source/json_values.h"

#include "source/nesting.h"

#include <string_view>
#include <utility>

namespace casus {

namespace {

// In bytes: a text, escaped, and what else is known of its article.
constexpr std::size_t largestValue = 64U << 20U;

/// Adds a byte to a value that may still grow.
void append(std::string& value, int byte)
{
    if (value.size() <= largestValue)
        value += static_cast<char>(byte);
}

/// Takes the bytes from a value that has more than may be.
void bound(JsonValue& value, const char* name)
{
    if (value.bytes.size() <= largestValue)
        return;
    value.bytes = {};
    value.fault = std::string("the ") + name + " is longer than 64 MiB and is left out";
}

std::string placeOf(std::size_t line)
{
    return std::string("(").append(std::to_string(line)).append(")");
}

/// Whether a value is open at the end of a line, so that it may go on in the next one.
bool isOpenAtEnd(std::string_view line)
{
    Nesting nesting;
    for (const char byte : line)
        nesting.read(static_cast<unsigned char>(byte));
    return nesting.isOpen() && !nesting.isInString();
}

} // namespace

JsonValues::JsonValues(Bytes bytes, Content content)
    : bytes_(std::move(bytes))
{
    if (content != Content::Json)
        return;
    // An array need not be held to its end of line, which may be gigabytes away.
    const int first = nextVisible();
    if (first == Bytes::none)
        return;
    bytes_.putBack(std::string(1, static_cast<char>(first)));
    isDocument_ = first == '[';
    if (isDocument_)
        return;
    std::string line;
    int byte = bytes_.next();
    for (; byte != Bytes::none && byte != '\n' && line.size() <= largestValue; byte = bytes_.next())
        line += static_cast<char>(byte);
    isDocument_ = byte == '\n' && isOpenAtEnd(line);
    if (byte != Bytes::none)
        line += static_cast<char>(byte);
    bytes_.putBack(line);
}

std::optional<JsonValue> JsonValues::next()
{
    return isDocument_ ? nextOfDocument() : nextLine();
}

bool JsonValues::isAtEnd()
{
    const int byte = nextVisible();
    if (byte != Bytes::none)
        bytes_.putBack(std::string(1, static_cast<char>(byte)));
    return byte == Bytes::none;
}

std::optional<JsonValue> JsonValues::nextLine()
{
    const int first = nextVisible();
    if (first == Bytes::none)
        return std::nullopt;
    JsonValue value {{}, place(), bytes_.line(), {}};
    for (int byte = first; byte != Bytes::none && byte != '\n'; byte = bytes_.next())
        append(value.bytes, byte);
    bound(value, "line");
    return value;
}

std::optional<JsonValue> JsonValues::nextOfDocument()
{
    int first = nextVisible();
    for (; first == '[' || first == ']' || first == ','; first = nextVisible()) {
        if (first == '[' && arrayLine_ > 0)
            break; // no article, but for the parser to say
        if (first == '[')
            arrayLine_ = bytes_.line();
        else if (first == ']')
            arrayLine_ = 0;
    }
    if (first != Bytes::none) {
        ++number_;
        JsonValue value {{}, place(), number_, {}};
        readValue(value, first);
        bound(value, "value");
        return value;
    }
    if (arrayLine_ == 0)
        return std::nullopt;
    return JsonValue {
        {}, placeOf(std::exchange(arrayLine_, 0)), number_, "the array has no end; what followed is missing"};
}

void JsonValues::readValue(JsonValue& value, int byte)
{
    Nesting nesting;
    for (; byte != Bytes::none; byte = bytes_.next()) {
        // Where nothing is open this is no object, and ends before what separates values.
        if (!nesting.isOpen() && !value.bytes.empty() && (byte == ',' || byte == ']' || byte == '\n')) {
            bytes_.putBack(std::string(1, static_cast<char>(byte)));
            return;
        }
        nesting.read(byte);
        append(value.bytes, byte);
        if (!nesting.isOpen() && (byte == '}' || byte == ']'))
            return;
    }
}

/// The place of the value whose first byte was read last.
std::string JsonValues::place() const
{
    const std::string line = placeOf(bytes_.line());
    return arrayLine_ > 0 ? line + ", article " + std::to_string(number_) : line;
}

/// The next byte that is neither white space nor part of a byte-order mark, or Bytes::none.
int JsonValues::nextVisible()
{
    int byte = bytes_.next();
    while (isBlank(byte) || byte == 0xEF || byte == 0xBB || byte == 0xBF)
        byte = bytes_.next();
    return byte;
}

} // namespace casus
