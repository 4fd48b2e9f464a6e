// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ontology/mapping.h"
#include "rdf/number.h"

#include <casus/language/date.h>
#include <casus/rdf/term.h>

#include <chrono>
#include <string>

namespace casus {

/// `2020-03-11`.
std::string lexicalDay(std::chrono::year_month_day day);

/// A day as a literal.
rdf::Literal dayLiteral(const Mapping& mapping, std::chrono::year_month_day day);

/// A date as a literal whose datatype tells its precision.
rdf::Literal dateLiteral(const Mapping& mapping, const Date& date);

/// A number from 0 to 1 as a decimal of two digits behind the point.
rdf::NumberText confidenceText(double confidence);

} // namespace casus
