// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/rdf/statement.h>

#include <cstdio>
#include <vector>

/// Writes N-Quads with the writer of serd.
void writeAsSerd(const std::vector<casus::rdf::Statement>& statements, std::FILE* out);
