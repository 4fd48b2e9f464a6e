// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/batch.h"
#include "store/dead_letters.h"
#include "store/graph_content.h"
#include "store/http_client.h"
#include "store/retry_policy.h"
#include "store/statement_counts.h"
#include "store/store.h"

#include <casus/error.h>
#include <casus/export.h>
#include <casus/pipeline/diagnostic.h>

#include <atomic>
#include <chrono>
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
    /// Waits before a request is sent again; tests need not.
    std::function<void(std::chrono::milliseconds)> wait;
};

/// Totals of a run. A plain value.
struct LoadReport
{
    std::size_t graphs = 0; ///< that are safely in the store
    std::size_t statements = 0; ///< in them
    std::size_t removed = 0; ///< graphs
    std::size_t failed = 0; ///< graphs that the store did not take, or of which it has another count
    std::size_t unsent = 0; ///< graphs left when the run was interrupted
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

/// A store that cannot be used any further; what was not settled until then is not in it.
class CASUS_EXPORT StoreError : public Error
{
public:
    enum class Cause : unsigned char {
        Unusable, ///< not there, no such endpoint, read-only, full, or failing again and again
        NotLetIn ///< wrong user, password or token, or without the right to write
    };

    StoreError(const std::string& sentence, Cause cause);
    ~StoreError() override;

    Cause cause() const { return cause_; }

private:
    Cause cause_;
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

    /// Totals so far, also after an exception.
    const LoadReport& report() const { return report_; }

private:
    /// Why a batch is not in the store, and whether its halves are to be tried or the run is interrupted.
    struct Refusal
    {
        NextStep step;
        std::string reason;
    };

    bool isStopped() const;
    void queue(Change change);
    void flush();
    void deliver(Batch batch);
    Batch takeOrphans(Batch& batch) const;
    bool isNew(const Batch& batch);
    std::optional<Refusal> send(const Batch& batch);
    std::optional<Refusal> send(const HttpRequest& request);
    HttpAnswer ask(const HttpRequest& request);
    void settle(const Batch& batch);
    void settle(const Change& change);
    void verify(const Batch& batch);
    void putAway(const Batch& batch, const std::string& reason);
    void tell(const std::string& sentence, bool isFailure) const;

    Store store_;
    LoaderOptions options_;
    LoaderEvents events_;
    HttpClient client_;
    RetryPolicy policy_;
    std::optional<DeadLetters> deadLetters_;
    Batch batch_; ///< not sent yet
    std::size_t batchBytes_ = 0; ///< of statements in it
    LoadReport report_;
    std::set<std::string> failed_; ///< graphs of which something was refused
    unsigned failuresInARow_ = 0;
    StatementCounts counts_; ///< of graphs that are in the store, where they are verified
};

} // namespace casus
