// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telling.h"

/// Adds what stands in a list with who or what is hit in a telling: "killed Ana Roe, 42; Jane Poe, a clerk;
/// and Carl Doe", "burned two vehicles, a bank, and a bus". Of persons only those with a name, since others
/// may say what somebody is.
void addListed(const casus::Document& document, const casus::Sentence& sentence, casus::Findings& findings,
    Telling& telling);
