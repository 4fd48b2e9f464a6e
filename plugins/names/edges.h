// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/document.h>

#include <vector>

/// The names that the network reads in a text, cut at what is no part of a name; without those that lists
/// know better, and without what is no mention: countries, peoples, offices, weapons. In text order.
std::vector<casus::Recognition> namesOf(const casus::Document& document);
