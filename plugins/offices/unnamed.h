// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "appointments.h"

#include <casus/fact/findings.h>
#include <casus/language/document.h>

#include <vector>

/// Those who act by their office alone: `The head of the Mine Safety Board said`.
std::vector<Incumbent> unnamedIncumbents(const casus::Document& document, casus::Findings& findings);
