// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telling.h"

/// Adds the persons that stand in a list with somebody who is hit in a telling: "killed Ana Roe, 42; Jane
/// Poe, a clerk; and Carl Doe"; of those without a name nothing is known, since they may say what others are.
void addListed(const casus::Document& document, const casus::Sentence& sentence, Telling& telling);
