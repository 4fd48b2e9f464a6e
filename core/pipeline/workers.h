// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/converter.h"

#include <casus/export.h>

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace casus {

/// Threads that convert batches of articles. Results come back in the order of the batches, whichever is
/// ready first. Used from one thread.
class CASUS_EXPORT Workers
{
public:
    /// `converter` must outlive the workers.
    Workers(const Converter& converter, unsigned threads);
    /// Waits for the batches in work and drops those that wait.
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    /// Hands a batch over.
    void start(std::vector<Article> batch);
    /// How many batches are not fetched yet.
    std::size_t pending() const { return results_.size(); }
    /// How many bytes of text are in them.
    std::size_t pendingBytes() const { return pendingBytes_; }
    /// Waits for the oldest batch that is not fetched yet.
    std::vector<Converted> fetch();

private:
    using Task = std::packaged_task<std::vector<Converted>()>;

    struct Result
    {
        std::future<std::vector<Converted>> converted;
        std::size_t bytes = 0; ///< of text
    };

    void work();

    const Converter& converter_;
    std::mutex mutex_;
    std::condition_variable isThereWork_;
    std::deque<Task> tasks_;
    bool isClosed_ = false;
    std::deque<Result> results_;
    std::size_t pendingBytes_ = 0;
    std::vector<std::thread> threads_;
};

} // namespace casus
