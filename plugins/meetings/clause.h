// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/document.h>

/// Whether a token is a verb that makes a clause: `met`, `will`.
bool isFinite(const casus::Document& document, std::uint32_t token);

/// Whether a token is a verb in any form, but for participles before a noun.
bool isVerb(const casus::Document& document, std::uint32_t token);

/// Whether another clause may begin at a token.
bool endsClause(const casus::Document& document, std::uint32_t token);
