// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/document.h>

/// Why somebody is held, in the words behind the trigger: `on suspicion of …` without its first word, what
/// follows `for` or `over`. Empty where no reason is told.
casus::Span reasonBehind(const casus::Document& document, casus::Span sentence, casus::Span trigger);
