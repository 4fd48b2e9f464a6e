// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/converter.h"
#include "pipeline/output.h"
#include "pipeline/workers.h"

#include <casus/article/article.h>
#include <casus/export.h>
#include <casus/pipeline/events.h>

#include <vector>

namespace casus {

/// Converts articles with several threads and writes them in the order they came in; the bytes do not depend
/// on the number of threads. Holds a bounded number of articles and bytes, or one article. For one thread.
class CASUS_EXPORT Run
{
public:
    /// `converter`, `output` and `events`, of which `tell` and `progress` are set, must outlive the run, and
    /// `known`, which takes the known things that articles name and is written last.
    Run(const Converter& converter, Output& output, unsigned threads, const PipelineEvents& events,
        KnownGraph* known = nullptr);

    /// Throws what the output and the events throw, as all that follow.
    void add(Article article);
    /// Tells what happened to an input; a failure counts as an article.
    void tell(const Diagnostic& diagnostic);
    /// Waits for all articles and completes the output; once and last.
    Report finish();

private:
    bool hasRoom() const;
    void handOver();
    void write();

    const Converter& converter_;
    Output& output_;
    KnownGraph* known_; ///< may be null
    const PipelineEvents& events_;
    unsigned threads_;
    Report report_;
    std::vector<Article> batch_; ///< not handed over yet
    std::size_t batchSize_ = 0; ///< bytes of text in it
    Workers workers_;
};

} // namespace casus
