// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rdf/format.h"
#include "rdf/world.h"

#include <set>
#include <string>
#include <string_view>

/// What a document says, in the eyes of Raptor's parser: its statements as canonical lines, with their graph
/// where the format has graphs. Throws Error where Raptor complains of anything.
std::set<std::string> readBack(
    casus::rdf::World& world, const casus::rdf::Format& format, std::string_view text);

/// The lines that readBack() should give.
std::set<std::string> expected(
    const casus::rdf::Format& format, std::span<const casus::rdf::Statement> statements);
