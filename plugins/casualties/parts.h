// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>
#include <casus/language/document.h>

/// Makes groups parts of the groups they are counted in: `14 people, five of them soldiers`, `50 fighters,
/// including two commanders`, `two of the eight victims`, `two children were among the dead`. A part fills no
/// role of an event that the whole fills as well.
void addParts(const casus::Document& document, casus::Findings& findings, const casus::Sentence& sentence);
