// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/batch.h"
#include "store/conversation.h"
#include "store/dead_letters.h"
#include "store/graph_content.h"
#include "store/http_client.h"
#include "store/statement_counts.h"
#include "store/store.h"
#include "store/store_error.h"

#include <casus/export.h>
#include <casus/pipeline/diagnostic.h>

#include <atomic>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <set>
#include <string>

namespace casus {

/// How graphs go into a store. A plain value.
struct LoaderOptions
{
    std::size_t batchGraphs = 0; ///< in one request, at most; 0: as suits the store
    std::size_t batchBytes = 0; ///< of statements in one request; a larger graph takes several
    std::filesystem::path deadLetters; ///< a folder for batches that the store does not take; may be empty
    bool isVerified = false; ///< statements are counted in the store after each batch
    bool isDryRun = false; ///< nothing is sent
    bool isCompressed = false; ///< bodies are sent as gzip; for stores that take it
    unsigned retries = 5;
    const std::atomic<bool>* isStopped = nullptr; ///< ends the run when it becomes true; may be null
    Conversation::Wait wait; ///< before a request is sent again; empty: time passes
};

/// Totals of a run. A plain value.
struct LoadReport
{
    std::size_t graphs = 0; ///< that are safely in the store
    std::size_t statements = 0; ///< in them
    std::size_t removed = 0; ///< graphs
    std::size_t failed = 0; ///< graphs that the store did not take, or of which it has another count
    std::size_t unsent = 0; ///< graphs left at an interruption; the first of them may be there
    std::size_t batches = 0;
    std::size_t retries = 0;
    std::size_t verified = 0; ///< graphs whose statements were counted and are all there
    bool isInterrupted = false;
};

/// What a loader calls; any may be empty. All are called from within its functions, in the same thread, and
/// must not call it. What they throw ends the run and comes out of that function.
struct LoaderEvents
{
    /// A graph that was handed over is now in the store, with all that was handed over of it so far, or is
    /// removed: the store has said so, and has been asked with LoaderOptions::isVerified. Not called in a dry
    /// run.
    std::function<void(const std::string& graph)> settled;
    std::function<void(const Diagnostic& diagnostic)> tell;
    std::function<void(const LoadReport& report)> progress;
};

/// Puts graphs into a store, each in the place of what the graph held before, many in one request; loading
/// the same again changes nothing. For one thread.
class CASUS_EXPORT Loader
{
public:
    /// Throws Error where the folder of dead letters cannot be made.
    Loader(Store store, HttpOptions http, LoaderOptions options, LoaderEvents events);

    /// Queues a graph; sends what is queued once it makes a batch. Throws StoreError, as all that follow, and
    /// Error where a dead letter cannot be written.
    void replace(GraphContent graph);
    /// Queues the removal of a graph, in its turn.
    void remove(std::string graph);
    /// Sends what is left, once and last.
    LoadReport finish();

    /// Whether the store has one of these graphs; yes where it answers no queries.
    bool hasAny(const std::set<std::string>& graphs);

    /// Totals so far, also after an exception.
    const LoadReport& report() const { return report_; }

private:
    bool isStopped() const;
    void queue(GraphChange change);
    void flush();
    void deliver(GraphBatch batch);
    void deliverHalves(GraphBatch batch);
    GraphBatch takeOrphans(GraphBatch& batch) const;
    bool isNew(const GraphBatch& batch);
    Reply send(const GraphBatch& batch);
    void settle(const GraphBatch& batch);
    void settle(const GraphChange& change);
    void verify(const GraphBatch& batch);
    void fail(const std::string& graph);
    void putAway(const GraphBatch& batch, const std::string& reason);
    void tell(const std::string& sentence, bool isFailure) const;

    Store store_;
    LoaderOptions options_;
    LoaderEvents events_;
    Conversation conversation_;
    std::optional<DeadLetters> deadLetters_;
    GraphBatch batch_; ///< not sent yet
    std::size_t batchBytes_ = 0; ///< of statements in it
    LoadReport report_;
    std::set<std::string> failed_; ///< graphs of which something was refused
    unsigned failuresInARow_ = 0;
    StatementCounts counts_; ///< of graphs that are in the store, where they are verified
};

} // namespace casus
