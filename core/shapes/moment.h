// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace casus {

/// A point or stretch of time as XML Schema writes it: `2020-03-11`, `--03-11`, `2020-03-11T19:35:00Z`.
class Moment
{
public:
    /// `datatype` is the name of one of XML Schema's, as in `date`. Nothing where it is none of times, or
    /// where the text is not in its lexical space.
    static std::optional<Moment> read(std::string_view text, std::string_view datatype);
    /// Whether values of the datatype are moments.
    static bool isDatatype(std::string_view datatype);

    /// Unordered where only one has a zone and the zone of the other could turn the order round.
    std::partial_ordering operator<=>(const Moment& other) const;
    bool operator==(const Moment& other) const { return (*this <=> other) == 0; }

private:
    Moment() = default;

    std::chrono::sys_seconds time_; // as if in UTC where there is no zone
    std::string fraction_; // of a second: digits, without zeros at the end
    bool hasZone_ = false;
};

} // namespace casus
