// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evaluation/told_reader.h"

#include <string>

namespace casus::test {

/// An article with these members of its line.
inline ToldArticle told(const std::string& members)
{
    return readToldArticle(R"({"id":"a",)" + members + "}");
}

} // namespace casus::test
