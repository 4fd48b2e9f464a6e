// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/pipeline/diagnostic.h>
#include <casus/pipeline/report.h>

#include <functional>
#include <string_view>

namespace casus {
inline namespace v1 {

/// What a pipeline calls; any may be empty. All are called in the thread that calls the pipeline, from within
/// that call, and must not call the pipeline themselves. What they throw ends the run and comes out of that
/// call.
struct PipelineEvents
{
    /// Takes the next bytes of the output, where PipelineOptions::output is empty. Of nquads, ntriples and
    /// jsonl they are always whole articles.
    std::function<void(std::string_view bytes)> write;
    /// Takes what is to be told about inputs, articles and plugins.
    std::function<void(const Diagnostic& diagnostic)> tell;
    /// Takes the totals so far, now and then.
    std::function<void(const Report& report)> progress;
};

} // namespace v1
} // namespace casus
