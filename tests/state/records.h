// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "state/state.h"

#include <string>
#include <vector>

namespace casus::test {

inline std::vector<GraphRecord> allOf(State& state)
{
    std::vector<GraphRecord> records;
    state.each([&](const GraphRecord& record) { records.push_back(record); });
    return records;
}

inline std::vector<GraphRecord> recordsIn(const std::string& file)
{
    State state(file, State::Access::Open);
    return allOf(state);
}

} // namespace casus::test
