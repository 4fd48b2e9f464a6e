// SPDX-License-Identifier: Apache-2.0
#include "pipeline/run.h"

#include <utility>

namespace casus {

namespace {

constexpr std::size_t batchBytes = 256U << 10U; // of text; large enough that handing over costs nothing
constexpr std::size_t batchArticles = 64;
// What is in work or waits for its turn, and so what bounds memory: a graph has a hundred times the bytes of
// its text.
constexpr std::size_t batchesPerThread = 4;
constexpr std::size_t bytesPerThread = batchesPerThread * batchBytes;

} // namespace

Run::Run(const Converter& converter, Output& output, unsigned threads, const PipelineEvents& events,
    KnownGraph* known)
    : converter_(converter)
    , output_(output)
    , known_(known)
    , events_(events)
    , threads_(threads)
    , workers_(converter, threads)
{
}

void Run::add(Article article)
{
    ++report_.articles;
    if (output_.has(article)) {
        if (++report_.unchanged % batchArticles == 0)
            events_.progress(report_);
        return;
    }
    if (!article.published && report_.undated++ == 0)
        report_.firstUndated = article.id;
    // A large article makes a batch of its own, so that small ones do not wait with it.
    if (article.text.size() >= batchBytes)
        handOver();
    batchSize_ += article.text.size();
    batch_.push_back(std::move(article));
    if (batchSize_ >= batchBytes || batch_.size() >= batchArticles)
        handOver();
}

void Run::tell(const Diagnostic& diagnostic)
{
    report_.articles += diagnostic.isFailure;
    report_.failed += diagnostic.isFailure;
    events_.tell(diagnostic);
}

Report Run::finish()
{
    handOver();
    while (workers_.pending() > 0)
        write();
    if (known_)
        output_.write(converter_.convert(*known_));
    output_.finish();
    return report_;
}

/// One batch is always taken, however large: it then has the memory for itself.
bool Run::hasRoom() const
{
    return workers_.pending() == 0
        || (workers_.pending() < batchesPerThread * threads_
            && workers_.pendingBytes() + batchSize_ <= bytesPerThread * threads_);
}

void Run::handOver()
{
    while (!hasRoom())
        write();
    if (!batch_.empty())
        workers_.start(std::exchange(batch_, {}));
    batchSize_ = 0;
}

/// Writes the oldest batch.
void Run::write()
{
    for (const Converted& article : workers_.fetch()) {
        for (const Diagnostic& diagnostic : article.diagnostics)
            events_.tell(diagnostic);
        report_.failed += article.isFailed;
        report_.bytes += article.size;
        if (article.isLost)
            continue;
        output_.write(article);
        for (const Link& link : article.links)
            known_->add(link);
    }
    events_.progress(report_);
}

} // namespace casus
