// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>
#include <casus/language/document.h>

/// Tells when events without a date of their own can have been that answer or follow one with a date: no
/// earlier than that, and no later than the article.
void addBounds(const casus::Document& document, casus::Findings& findings);
