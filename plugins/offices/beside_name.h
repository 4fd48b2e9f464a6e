// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "office.h"

#include <optional>
#include <vector>

/// The longest entry of a lexicon that ends where a token begins, in its sentence; or null.
const casus::Match* matchEndingAt(const casus::Document& document, std::uint32_t end, casus::Label lexicon);

/// The office before a name: `US Defence Secretary Mark Esper`, `the chairman of the Joint Chiefs of Staff,
/// Mark Milley`.
std::optional<Office> officeBefore(const casus::Document& document, std::uint32_t name);

/// The offices behind a name: `Mike Pompeo, the Secretary of State`, `Zalmay Khalilzad, a US peace envoy`, `X
/// was the commander of the Y and a former member of the Z`.
std::vector<Office> officesBehind(const casus::Document& document, std::uint32_t end);
