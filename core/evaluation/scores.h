// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evaluation/told.h"

#include <casus/export.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace casus {

/// How many gold asks for, how many the output has, and how many of these are right.
struct CASUS_EXPORT Tally
{
    std::size_t gold = 0;
    std::size_t output = 0;
    std::size_t right = 0;

    Tally& operator+=(const Tally& other);
    /// 2 · right / (gold + output), which is F1; 1 where there is nothing to find and nothing was found.
    double f1() const;
};

/// What a row of scores counts.
enum class Scored : std::uint8_t { Entity, Event, Role, Claim };

/// Precision and recall of an output by type and role.
///
/// Counted are named entities by type; events by type; of events that were found the fillers of each role,
/// and type, status, date, source and words; and claims about entities by predicate. Claims about events are
/// not, as they repeat roles, and neither are fillers that are claims. What gold does not tell is not
/// counted, nor what it calls optional. For one thread.
class CASUS_EXPORT Scores
{
public:
    using Rows = std::map<std::pair<Scored, std::string>, Tally>;

    /// Counts only these types of entities and events and predicates of claims; all where there are none.
    explicit Scores(std::set<std::string, std::less<>> only = {});

    /// Adds an article. An output without it has found nothing.
    void add(const ToldArticle& gold, const ToldArticle& output);

    const Rows& rows() const { return rows_; }
    Tally sum() const;

private:
    std::set<std::string, std::less<>> only_;
    Rows rows_;
};

} // namespace casus
