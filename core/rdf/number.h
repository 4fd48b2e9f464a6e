// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/rdf/term.h>

#include <cstdint>
#include <string>
#include <string_view>

// Turtle writes numbers bare and knows their datatype from their looks alone: `100` is an integer, `100.0` a
// decimal, `1.0E2` a double. So a number keeps its datatype only in its canonical form. All functions here
// are safe from any thread and do not depend on the locale.
namespace casus::rdf {

/// The canonical xsd:decimal of `value`: shortest digits that read back as the same double, always with a
/// point and a digit on both sides. Throws Error for NaN and infinities.
std::string decimalText(double value);

/// The canonical xsd:decimal of a number in digits, with or without sign, point and needless zeros: `+05.`
/// gives `5.0`. Throws Error where `number` is not that.
std::string decimalText(std::string_view number);

/// The canonical xsd:integer of a number in digits: `+007` gives `7`. Throws Error where `number` is not
/// that.
std::string integerText(std::string_view number);

/// The canonical xsd:double of `value`: `8.5E-1`. Throws Error for NaN and infinities.
std::string doubleText(double value);

/// A number from the program in its canonical form, without memory of its own.
class NumberText
{
public:
    /// The canonical xsd:integer of `number`.
    static NumberText integer(std::uint64_t number);
    /// The canonical xsd:decimal of a number of hundredths: 85 gives `0.85`, 100 gives `1.0`.
    static NumberText hundredths(std::uint64_t number);

    std::string_view text() const { return {digits_, size_}; }

private:
    char digits_[24];
    std::size_t size_ = 0;
};

/// Throws Error where `datatype` is a number or truth value of XML Schema and `text` is not in its canonical
/// form.
void requireCanonical(std::string_view text, std::string_view datatype);

} // namespace casus::rdf
