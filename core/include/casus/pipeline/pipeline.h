// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/article/article.h>
#include <casus/export.h>
#include <casus/pipeline/events.h>
#include <casus/pipeline/graph_target.h>
#include <casus/pipeline/options.h>
#include <casus/pipeline/report.h>

#include <atomic>
#include <istream>
#include <memory>
#include <string>
#include <vector>

namespace casus {
inline namespace v1 {

/// Casus inside another program: articles in, their knowledge graph out. `casus export` is one of these.
///
///     casus::PipelineOptions options;
///     options.format = "jsonl";
///     casus::Pipeline pipeline(options, {.write = [](std::string_view lines) { std::cout << lines; }});
///     pipeline.add({.id = "a1", .text = "Rockets hit a camp in Taji, Iraq."});
///     pipeline.finish();
///
/// One thread makes, uses and destroys all pipelines of a process; each converts articles in threads of its
/// own, and writes them in the order they came in. After an exception a pipeline can only be destroyed.
class CASUS_EXPORT Pipeline
{
public:
    /// Loads plugins and ontology and opens the output. What is refused of plugins is told, and the others
    /// are used.
    ///
    /// Throws OptionError where an option cannot be used, Error where there is no plugin or ontology, or no
    /// output.
    explicit Pipeline(PipelineOptions options, PipelineEvents events = {});
    /// The same, with graphs that go to `target`, which must outlive the pipeline, rather than to an output
    /// of some format.
    Pipeline(PipelineOptions options, GraphTarget& target, PipelineEvents events = {});
    /// Drops what is not written yet; call finish() before.
    ~Pipeline();
    Pipeline(const Pipeline&) = delete;
    Pipeline& operator=(const Pipeline&) = delete;

    /// Takes an article in; its text may be any bytes and is normalized. Waits where too much is in work.
    ///
    /// What is wrong with an article is told and costs this article alone. Throws Error where output cannot
    /// be written.
    void add(Article article);
    /// Adds all articles of files, folders and `-`, which is `standardInput`, as `casus export` reads them;
    /// without `operands` those of `standardInput`. Ends early where `isStopped` becomes true, which a signal
    /// handler may do.
    ///
    /// Throws as add() does.
    void addFiles(std::vector<std::string> operands, std::istream& standardInput,
        const std::atomic<bool>* isStopped = nullptr);
    /// Waits for all articles and completes the output, once and last; files are in their place only then.
    ///
    /// Throws as add() does.
    Report finish();

private:
    struct State;

    std::unique_ptr<State> state_;
};

} // namespace v1
} // namespace casus
