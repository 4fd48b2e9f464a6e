// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/mapping.h"

#include <casus/language/date.h>
#include <casus/rdf/term.h>

#include <chrono>
#include <cstdint>
#include <string>

namespace casus {

/// `2020-03-11`.
std::string lexicalDay(std::chrono::year_month_day day);

/// A day as a literal.
rdf::Literal dayLiteral(const Mapping& mapping, std::chrono::year_month_day day);

/// A date as a literal whose datatype tells its precision.
rdf::Literal dateLiteral(const Mapping& mapping, const Date& date);

/// A number of one of the integer datatypes.
rdf::Literal integerLiteral(const Mapping& mapping, std::uint64_t number, Datatype datatype = Datatype::NonNegativeInteger);

/// A number from 0 to 1 as a decimal of two digits behind the point.
rdf::Literal confidenceLiteral(const Mapping& mapping, double confidence);

} // namespace casus
