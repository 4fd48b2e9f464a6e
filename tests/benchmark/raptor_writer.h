// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/rdf/statement.h>

#include <cstdio>
#include <vector>

/// Writes N-Quads as the manual of Raptor shows it: a world of defaults, terms made of each statement, a
/// serializer to a file.
void writeAsRaptor(const std::vector<casus::rdf::Statement>& statements, std::FILE* out);
