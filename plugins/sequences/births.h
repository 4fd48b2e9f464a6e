// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>
#include <casus/language/document.h>

/// Tells when people of a sentence were born: `born on 3 May 1970`, `on Monday, Ana Ruiz's 60th birthday`, or
/// on that birthday where an event that the sentence tells has a day.
void addBirths(const casus::Document& document, casus::Findings& findings, const casus::Sentence& sentence);
