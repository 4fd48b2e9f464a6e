// SPDX-License-Identifier: Apache-2.0
#include "pipeline/workers.h"

namespace casus {

Workers::Workers(const Converter& converter, unsigned threads)
    : converter_(converter)
{
    for (unsigned i = 0; i < threads; ++i)
        threads_.emplace_back([this] { work(); });
}

Workers::~Workers()
{
    {
        const std::lock_guard lock(mutex_);
        isClosed_ = true;
        tasks_.clear();
    }
    isThereWork_.notify_all();
    for (std::thread& thread : threads_)
        thread.join();
}

void Workers::start(std::vector<Article> batch)
{
    std::size_t bytes = 0;
    for (const Article& article : batch)
        bytes += article.text.size();
    pendingBytes_ += bytes;
    Task task([this, articles = std::move(batch)]() mutable {
        std::vector<Converted> converted;
        converted.reserve(articles.size());
        for (Article& article : articles)
            converted.push_back(converter_.convert(std::move(article)));
        return converted;
    });
    results_.push_back({task.get_future(), bytes});
    {
        const std::lock_guard lock(mutex_);
        tasks_.push_back(std::move(task));
    }
    isThereWork_.notify_one();
}

std::vector<Converted> Workers::fetch()
{
    Result oldest = std::move(results_.front());
    results_.pop_front();
    pendingBytes_ -= oldest.bytes;
    return oldest.converted.get();
}

void Workers::work()
{
    while (true) {
        Task task;
        {
            std::unique_lock lock(mutex_);
            isThereWork_.wait(lock, [this] { return isClosed_ || !tasks_.empty(); });
            if (tasks_.empty())
                return;
            task = std::move(tasks_.front());
            tasks_.pop_front();
        }
        task();
    }
}

} // namespace casus
