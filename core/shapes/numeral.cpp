// SPDX-License-Identifier: Apache-2.0
#include "shapes/numeral.h"

#include "rdf/number.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <limits>
#include <tuple>

namespace casus {

namespace {

/// A datatype of integers, and its bounds where it has them.
struct Integers
{
    std::string_view datatype;
    std::string_view least;
    std::string_view most;
};

constexpr Integers integers[] = {{"integer", "", ""}, {"nonNegativeInteger", "0", ""},
    {"positiveInteger", "1", ""}, {"nonPositiveInteger", "", "0"}, {"negativeInteger", "", "-1"},
    {"byte", "-128", "127"}, {"short", "-32768", "32767"}, {"int", "-2147483648", "2147483647"},
    {"long", "-9223372036854775808", "9223372036854775807"}, {"unsignedByte", "0", "255"},
    {"unsignedShort", "0", "65535"}, {"unsignedInt", "0", "4294967295"},
    {"unsignedLong", "0", "18446744073709551615"}};

const Integers* integersOf(std::string_view datatype)
{
    const auto* const found = std::ranges::find(integers, datatype, &Integers::datatype);
    return found == std::end(integers) ? nullptr : found;
}

bool isDouble(std::string_view datatype)
{
    return datatype == "double" || datatype == "float";
}

std::string_view withoutSign(std::string_view text)
{
    text.remove_prefix(text.starts_with('-') || text.starts_with('+') ? 1 : 0);
    return text;
}

/// Digits with a point among or beside them at most.
bool isDecimal(std::string_view text)
{
    const auto digits = std::ranges::count_if(text, [](char byte) { return byte >= '0' && byte <= '9'; });
    return digits > 0 && digits + std::ranges::count(text, '.') == std::ssize(text)
        && std::ranges::count(text, '.') <= 1;
}

/// Orders the canonical forms of two decimals that are not negative.
std::strong_ordering compareSizes(std::string_view a, std::string_view b)
{
    const auto key = [](std::string_view number) {
        return std::tuple(
            number.find('.'), number.substr(0, number.find('.')), number.substr(number.find('.')));
    };
    return key(a) <=> key(b);
}

std::strong_ordering compareDecimals(std::string_view a, std::string_view b)
{
    const bool isNegative = a.starts_with('-');
    if (isNegative != b.starts_with('-'))
        return isNegative ? std::strong_ordering::less : std::strong_ordering::greater;
    return isNegative ? compareSizes(b.substr(1), a.substr(1)) : compareSizes(a, b);
}

std::optional<double> readDouble(std::string_view text)
{
    const std::string_view number = withoutSign(text);
    const double sign = text.starts_with('-') ? -1 : 1;
    if (number == "INF")
        return sign * std::numeric_limits<double>::infinity();
    if (text == "NaN")
        return std::numeric_limits<double>::quiet_NaN();
    const std::size_t exponent = number.find_first_of("eE");
    const std::string_view power
        = exponent == std::string_view::npos ? "0" : withoutSign(number.substr(exponent + 1));
    if (!isDecimal(number.substr(0, exponent)) || !isDecimal(power)
        || power.find('.') != std::string_view::npos)
        return std::nullopt;
    double value = 0;
    if (std::from_chars(number.data(), number.data() + number.size(), value).ec
        == std::errc::result_out_of_range)
        value = number.find('-') == std::string_view::npos ? std::numeric_limits<double>::infinity() : 0;
    return sign * value;
}

} // namespace

std::optional<Numeral> Numeral::read(std::string_view text, std::string_view datatype)
{
    Numeral numeral;
    if (isDouble(datatype)) {
        const auto value = readDouble(text);
        if (!value)
            return std::nullopt;
        numeral.double_ = *value;
        return numeral;
    }
    const Integers* kind = integersOf(datatype);
    if (!isDatatype(datatype) || !isDecimal(withoutSign(text))
        || (kind && text.find('.') != std::string_view::npos))
        return std::nullopt;
    numeral.decimal_ = rdf::decimalText(text);
    const auto isBeyond = [&](std::string_view bound, std::strong_ordering order) {
        return !bound.empty() && compareDecimals(numeral.decimal_, rdf::decimalText(bound)) == order;
    };
    if (kind
        && (isBeyond(kind->least, std::strong_ordering::less)
            || isBeyond(kind->most, std::strong_ordering::greater)))
        return std::nullopt;
    return numeral;
}

bool Numeral::isDatatype(std::string_view datatype)
{
    return datatype == "decimal" || isDouble(datatype) || integersOf(datatype);
}

double Numeral::asDouble() const
{
    return decimal_.empty() ? double_ : *readDouble(decimal_);
}

std::partial_ordering Numeral::operator<=>(const Numeral& other) const
{
    if (decimal_.empty() || other.decimal_.empty())
        return asDouble() <=> other.asDouble();
    return compareDecimals(decimal_, other.decimal_);
}

} // namespace casus
