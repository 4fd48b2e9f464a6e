// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace casus {

/// A number as XML Schema writes it.
class Numeral
{
public:
    /// `datatype` is the name of one of XML Schema's, as in `decimal`. Nothing where it is none of numbers,
    /// or where the text is not in its lexical space.
    static std::optional<Numeral> read(std::string_view text, std::string_view datatype);
    /// Whether values of the datatype are numbers.
    static bool isDatatype(std::string_view datatype);

    /// Exact between decimals and integers; as between doubles where one is a double or a float.
    std::partial_ordering operator<=>(const Numeral& other) const;
    bool operator==(const Numeral& other) const { return (*this <=> other) == 0; }

private:
    Numeral() = default;

    double asDouble() const;

    std::string decimal_; // canonical; empty for doubles and floats
    double double_ = 0;
};

} // namespace casus
