// SPDX-License-Identifier: Apache-2.0
#include "pipeline/target_output.h"

#include "article/identity.h"
#include "identity/sha256.h"
#include "pipeline/file_name.h"
#include "pipeline/writer.h"
#include "state/article_version.h"
#include "state/graph_hash.h"
#include "state/tracked_target.h"

#include <utility>

namespace casus {

namespace {

/// Puts all graphs into a target.
class TargetOutput : public Output
{
public:
    explicit TargetOutput(GraphTarget& target)
        : target_(target)
    {
    }
    void write(const Converted& article) override { target_.replace(article.graph, article.bytes, {}); }
    void finish() override { target_.finish(); }

private:
    GraphTarget& target_;
};

/// Puts into a target what is not there yet.
class TrackedOutput : public Output
{
public:
    TrackedOutput(GraphTarget& target, Memory memory, std::optional<Documents> documents)
        : memory_(std::move(memory))
        , tracked_(memory_.state, target, memory_.extractor)
        , documents_(documents)
    {
    }

    bool has(const Article& article) override
    {
        const std::string hash = articleHash(article.text);
        return tracked_.isCurrent(sourceOf(article, hash), contentHash(article, hash));
    }

    void write(const Converted& article) override
    {
        if (tracked_.hasWritten(article.source))
            memory_.tell({"the article " + article.source
                    + " comes more than once and not always the same; the last one counts",
                false});
        GraphRecord record;
        record.source = article.source;
        record.id = article.id;
        record.graph = article.graph;
        // What a plugin failed on is never current.
        record.content = article.isFailed ? std::string() : article.content;
        if (documents_) {
            std::string document = documentOf(article);
            record.place = fileOf(article);
            record.statements = sha256(document);
            tracked_.put(std::move(record), std::move(document));
        } else {
            record.place = article.graph;
            record.statements = graphHash(article.bytes);
            tracked_.put(std::move(record), article.bytes);
        }
    }

    void finish() override { tracked_.finish(); }

private:
    std::string documentOf(const Converted& article) const
    {
        std::string document;
        Writer writer(documents_->format, documents_->profile, documents_->world,
            [&](std::string_view bytes) { document += bytes; });
        writer.write(article);
        writer.finish();
        return document;
    }

    /// The same file at every run, whatever other articles have ids that look alike as names of files.
    std::string fileOf(const Converted& article)
    {
        const std::string extension(documents_->format.extension);
        const std::string name = fileNameOf(article.id);
        return tracked_.isTaken(name + extension, article.source)
            ? name + '-' + sha256(article.source).substr(0, 8) + extension
            : name + extension;
    }

    Memory memory_;
    TrackedTarget tracked_;
    std::optional<Documents> documents_;
};

} // namespace

std::unique_ptr<Output> openTarget(GraphTarget& target)
{
    return std::make_unique<TargetOutput>(target);
}

std::unique_ptr<Output> openTarget(GraphTarget& target, Memory memory, std::optional<Documents> documents)
{
    return std::make_unique<TrackedOutput>(target, std::move(memory), documents);
}

} // namespace casus
