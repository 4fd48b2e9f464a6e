// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "source/source.h"

#include <iostream>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// All articles of a file or folder; what is no article is passed over.
inline std::vector<casus::Article> readArticles(const std::string& operand)
{
    std::vector<casus::Article> articles;
    casus::ArticleSource source({operand}, std::nullopt, std::cin);
    while (auto next = source.next())
        if (auto* article = std::get_if<casus::Article>(&*next))
            articles.push_back(std::move(*article));
    return articles;
}
