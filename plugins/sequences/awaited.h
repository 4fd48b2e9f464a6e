// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>
#include <casus/language/document.h>

/// Tells of statements that they speak of an answer which was told before and is to come: `They will see what
/// the response is`, `would not say how Ankara might act in retaliation`. Who might give it is supposed to.
void addAwaited(const casus::Document& document, casus::Findings& findings);
