// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/article/article.h>
#include <casus/export.h>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace casus {

/// Keys with values: who claims it and how firmly, what is known of an entity.
using Properties = std::vector<std::pair<std::string, std::string>>;

/// What fills a role.
struct ExampleFiller
{
    std::string role;
    std::vector<std::string> names; ///< all that it may be called; of an expectation only one
    Properties properties;
};

/// A fact in the words of an example.
struct ExampleFact
{
    std::string type;
    std::string status;
    Properties voice; ///< empty where the article itself tells it
    std::vector<ExampleFiller> fillers;
};

/// A text and what must be found in it. The facts of a type, and the names of a kind, are all that there are.
struct TextExample
{
    Article article;
    std::vector<ExampleFact> facts;
    std::vector<std::pair<std::string, std::string>> names; ///< kind and words
    std::vector<ExampleFiller> entities; ///< what is known of those without a part in a fact; role is empty
    std::vector<std::string> none; ///< types of facts and kinds of names that must not be found
};

/// Reads an examples.info. Throws Error naming file, line and key where it is malformed.
///
///     example {
///         published 2016-05-04
///         text "Gunmen attacked a police station in Mosul on Tuesday, police said."
///         fact Attack { actor Gunmen  target "a police station"  place Mosul  date 2016-05-03  claimant
///         police } names { Place Mosul } none Sanction
///     }
///
/// A fact has its roles, and `status` where it is not Actual. Who claims a fact stands beside its roles, who
/// claims that somebody fills a role in a block behind it: `actor Iran { claimant "US officials"  stance
/// Alleged }`. Such a block may also tell what is known of the filler: `kind`, `country`, `memberOf`,
/// `officeOf`, `partOf`, `count`, `minCount`, `maxCount`, `role`, `condition`. Of whoever fills no role it
/// stands in a block of its own: `entity "five of them" { partOf "14 soldiers" }`.
CASUS_EXPORT std::vector<TextExample> readExamples(const std::filesystem::path& file);

} // namespace casus
