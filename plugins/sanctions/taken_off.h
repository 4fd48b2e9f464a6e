// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>
#include <casus/language/document.h>

/// Adds what the authority of a designation takes off its list by the way: `listed 20 firms while removing
/// two others`. Whom, is open where the text is cut off.
void addTakenOff(const casus::Document& document, casus::Findings& findings, casus::FactIndex designation);
