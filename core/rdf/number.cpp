// SPDX-License-Identifier: Apache-2.0
#include "rdf/number.h"

#include <casus/error.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace casus::rdf {

namespace {

constexpr std::string_view schema = "http://www.w3.org/2001/XMLSchema#";

constexpr std::array<std::string_view, 13> integers {"byte", "int", "integer", "long", "negativeInteger",
    "nonNegativeInteger", "nonPositiveInteger", "positiveInteger", "short", "unsignedByte", "unsignedInt",
    "unsignedLong", "unsignedShort"};

/// The largest double has 309 digits before the point, the smallest 1074 behind it.
constexpr std::size_t longestDouble = 1100;

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

bool removeSign(std::string_view& number)
{
    const bool isNegative = number.starts_with('-');
    if (isNegative || number.starts_with('+'))
        number.remove_prefix(1);
    return isNegative;
}

std::string_view withoutLeadingZeros(std::string_view digits)
{
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    return digits;
}

std::string writeDouble(double value, std::chars_format format)
{
    if (!std::isfinite(value))
        throw Error("cannot write a number: it is infinite or not a number; correct what computed it");
    std::array<char, longestDouble> digits;
    const std::to_chars_result end
        = std::to_chars(digits.data(), digits.data() + digits.size(), value, format);
    return {digits.data(), end.ptr};
}

Error notANumber(std::string_view number)
{
    return Error(
        "cannot write \"" + std::string(number) + "\" as a number: write it in digits, as in \"-12.5\"");
}

bool isInteger(std::string_view name)
{
    return std::find(integers.begin(), integers.end(), name) != integers.end();
}

/// `-8.5E-1`: one digit other than 0 before the point (but for zero), no zeros to spare, capital E.
bool isCanonicalDouble(std::string_view text)
{
    const std::size_t exponent = text.find('E');
    if (exponent == std::string_view::npos)
        return false;
    std::string_view mantissa = text.substr(0, exponent);
    const std::string_view power = text.substr(exponent + 1);
    mantissa.remove_prefix(mantissa.starts_with('-') ? 1 : 0);
    if (mantissa.size() < 3 || !isDigit(mantissa[0]) || mantissa[1] != '.' || !isDigits(mantissa.substr(2)))
        return false;
    if (mantissa.size() > 3 && mantissa.back() == '0')
        return false;
    if (mantissa[0] == '0')
        return mantissa == "0.0" && power == "0";
    return power.size() <= 4 && !power.empty() && power != "-0" && power[0] != '+' && isDigit(power.back())
        && integerText(power) == power;
}

bool isCanonical(std::string_view text, std::string_view name)
{
    if (name == "boolean")
        return text == "true" || text == "false";
    if (name == "double" || name == "float")
        return isCanonicalDouble(text);
    if (name == "decimal")
        return decimalText(text) == text;
    return !isInteger(name) || integerText(text) == text;
}

} // namespace

std::string decimalText(double value)
{
    return decimalText(std::string_view(writeDouble(value, std::chars_format::fixed)));
}

std::string decimalText(std::string_view number)
{
    std::string_view rest = number;
    const bool isNegative = removeSign(rest);
    const std::size_t point = rest.find('.');
    std::string_view whole = rest.substr(0, point);
    std::string_view fraction
        = point == std::string_view::npos ? std::string_view {} : rest.substr(point + 1);
    if (whole.size() + fraction.size() == 0 || !isDigits(whole) || !isDigits(fraction))
        throw notANumber(number);
    whole = withoutLeadingZeros(whole);
    while (fraction.ends_with('0'))
        fraction.remove_suffix(1);
    std::string out(isNegative && whole.size() + fraction.size() > 0 ? "-" : "");
    out += whole.empty() ? "0" : whole;
    out += '.';
    out += fraction.empty() ? "0" : fraction;
    return out;
}

std::string integerText(std::string_view number)
{
    std::string_view digits = number;
    const bool isNegative = removeSign(digits);
    if (digits.empty() || !isDigits(digits))
        throw notANumber(number);
    digits = withoutLeadingZeros(digits);
    if (digits.empty())
        return "0";
    std::string out(isNegative ? "-" : "");
    return out.append(digits);
}

std::string doubleText(double value)
{
    const std::string written = writeDouble(value, std::chars_format::scientific);
    const std::size_t e = written.find('e');
    std::string out = written.substr(0, e);
    if (out.find('.') == std::string::npos)
        out += ".0";
    return out + 'E' + integerText(std::string_view(written).substr(e + 1));
}

NumberText NumberText::integer(std::uint64_t number)
{
    NumberText text;
    text.size_ = static_cast<std::size_t>(
        std::to_chars(text.digits_, std::end(text.digits_), number).ptr - text.digits_);
    return text;
}

NumberText NumberText::hundredths(std::uint64_t number)
{
    NumberText text = integer(number / 100);
    text.digits_[text.size_++] = '.';
    text.digits_[text.size_++] = static_cast<char>('0' + number / 10 % 10);
    if (number % 10 != 0)
        text.digits_[text.size_++] = static_cast<char>('0' + number % 10);
    return text;
}

void requireCanonical(std::string_view text, std::string_view datatype)
{
    if (!datatype.starts_with(schema) || isCanonical(text, datatype.substr(schema.size())))
        return;
    throw Error("cannot write \"" + std::string(text) + "\" as <" + std::string(datatype)
        + ">: that is not the canonical form, which alone keeps its type in every format; make it with "
          "rdf/number.h");
}

} // namespace casus::rdf
