// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/document.h>

#include <vector>

/// The token spans between quotation marks, marks left out. A paragraph's end closes a quotation.
std::vector<casus::Span> findQuotations(const casus::Document& document);
