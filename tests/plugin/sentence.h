// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/error.h>

#include <string>

namespace casus::test {

/// What the Error says that `action` throws; empty where it throws none.
template <class Action>
std::string sentenceOf(const Action& action)
{
    try {
        action();
        return {};
    } catch (const Error& error) {
        return error.what();
    }
}

} // namespace casus::test
