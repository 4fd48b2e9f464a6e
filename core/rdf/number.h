// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/rdf/term.h>

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

/// Throws Error where `datatype` is a number or truth value of XML Schema and `text` is not in its canonical
/// form.
void requireCanonical(std::string_view text, std::string_view datatype);

} // namespace casus::rdf
