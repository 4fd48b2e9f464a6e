// SPDX-License-Identifier: Apache-2.0
#include "pipeline/run.h"

#include "pipeline/workers.h"

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

Report run(ArticleSource& source, const Converter& converter, Output& output, unsigned threads,
    const RunEvents& events)
{
    Report report;
    Workers workers(converter, threads);
    std::vector<Article> batch;
    std::size_t size = 0;
    const auto write = [&] {
        for (const Converted& article : workers.fetch()) {
            for (const std::string& warning : article.warnings)
                events.warn(warning);
            report.failed += article.isFailed;
            report.bytes += article.size;
            if (!article.isLost)
                output.write(article);
        }
        events.progress(report);
    };
    // One batch is always taken, however large: it then has the memory for itself.
    const auto hasRoom = [&] {
        return workers.pending() == 0
            || (workers.pending() < batchesPerThread * threads
                && workers.pendingBytes() + size <= bytesPerThread * threads);
    };
    const auto hand = [&] {
        while (!hasRoom())
            write();
        if (!batch.empty())
            workers.start(std::exchange(batch, {}));
        size = 0;
    };
    while (!events.isStopped) {
        auto next = source.next();
        if (!next)
            break;
        if (const auto* diagnostic = std::get_if<Diagnostic>(&*next)) {
            events.warn(diagnostic->sentence);
            report.articles += diagnostic->isFailure;
            report.failed += diagnostic->isFailure;
            continue;
        }
        ++report.articles;
        Article& article = std::get<Article>(*next);
        if (!article.published && report.undated++ == 0)
            report.firstUndated = article.id;
        // A large article makes a batch of its own, so that small ones do not wait with it.
        if (article.text.size() >= batchBytes)
            hand();
        size += article.text.size();
        batch.push_back(std::move(article));
        if (size >= batchBytes || batch.size() >= batchArticles)
            hand();
    }
    report.isInterrupted = events.isStopped;
    hand();
    while (workers.pending() > 0)
        write();
    output.finish();
    return report;
}

} // namespace casus
