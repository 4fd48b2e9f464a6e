// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/converter.h"
#include "pipeline/output.h"
#include "source/source.h"

#include <casus/export.h>

#include <atomic>
#include <functional>
#include <string>

namespace casus {

/// Totals of a run.
struct Report
{
    std::size_t articles = 0; ///< read, those that failed included
    std::size_t failed = 0;
    std::size_t bytes = 0; ///< of text
    std::size_t undated = 0; ///< articles without a publication date, where relative dates stay open
    std::string firstUndated; ///< id of the first of them
    bool isInterrupted = false;
};

/// What the surroundings of a run want to hear and say.
struct RunEvents
{
    std::function<void(const std::string&)> warn; ///< called with a sentence about an input or an article
    std::function<void(const Report&)> progress; ///< called after each batch
    const std::atomic<bool>& isStopped; ///< true ends the run after the articles in work
};

/// Reads, converts with `threads` threads, and writes in the order of the input; the bytes do not depend on
/// `threads`. Holds a bounded number of articles and bytes, or one article. Throws what the output throws.
CASUS_EXPORT Report run(ArticleSource& source, const Converter& converter, Output& output, unsigned threads,
    const RunEvents& events);

} // namespace casus
