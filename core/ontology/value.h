// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rdf/number.h"

#include <casus/language/date.h>
#include <casus/rdf/term.h>

#include <chrono>
#include <string>

namespace casus {

/// `2020-03-11`.
std::string lexicalDay(std::chrono::year_month_day day);

/// A number from 0 to 1 as a decimal of two digits behind the point.
rdf::NumberText confidenceText(double confidence);

} // namespace casus
