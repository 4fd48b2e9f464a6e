// SPDX-License-Identifier: Apache-2.0
#include "store/graph_feed.h"

#include "store/graph_reader.h"

#include <algorithm>
#include <fstream>
#include <utility>

namespace casus {

namespace {

constexpr std::size_t largestLead = 8U << 20U; // bytes that are read ahead

/// Ends reading when nobody takes what is read.
struct Unwanted
{
};

std::size_t sizeOf(const std::variant<GraphContent, Diagnostic>& item)
{
    const auto* graph = std::get_if<GraphContent>(&item);
    return graph ? graph->triples.size() : 0;
}

} // namespace

GraphFeed::GraphFeed(GraphFiles files, std::istream& standardInput)
    : files_(std::move(files))
    , syntax_(files_.format.empty() ? nullptr : &graphSyntaxNamed(files_.format))
    , standardInput_(standardInput)
    , reader_(
          std::make_unique<GraphReader>(files_.graph, [this](GraphContent graph) { put(std::move(graph)); }))
    , thread_([this] { readAll(); })
{
}

GraphFeed::~GraphFeed()
{
    {
        const std::lock_guard lock(mutex_);
        isUnwanted_ = true;
    }
    hasChanged_.notify_all();
    thread_.join();
}

std::optional<std::variant<GraphContent, Diagnostic>> GraphFeed::next()
{
    std::unique_lock lock(mutex_);
    hasChanged_.wait(lock, [this] { return isOver_ || !items_.empty(); });
    if (items_.empty())
        return std::nullopt;
    Item item = std::move(items_.front());
    items_.pop_front();
    bytes_ -= sizeOf(item);
    hasChanged_.notify_all();
    return item;
}

void GraphFeed::readAll()
{
    try {
        if (files_.operands.empty())
            readOperand("-");
        for (const std::string& operand : files_.operands)
            readOperand(operand);
    } catch (const Unwanted&) {
    }
    const std::lock_guard lock(mutex_);
    isOver_ = true;
    hasChanged_.notify_all();
}

void GraphFeed::readOperand(const std::string& operand)
{
    std::error_code error;
    if (operand != "-" && std::filesystem::is_directory(operand, error))
        readFolder(operand);
    else
        readFile(operand, operand == "-" && !syntax_ ? &graphSyntaxNamed("nquads") : syntax_);
}

void GraphFeed::readFolder(const std::filesystem::path& folder)
{
    using Entries = std::filesystem::recursive_directory_iterator;
    std::error_code error;
    std::vector<std::filesystem::path> files;
    // Links to folders are not followed, so that none leads in a circle.
    for (Entries entry(folder, std::filesystem::directory_options::skip_permission_denied, error);
         !error && entry != Entries(); entry.increment(error))
        if (entry->is_regular_file(error) && graphSyntaxOf(entry->path()))
            files.push_back(entry->path());
    if (error)
        put(Diagnostic {"cannot list the folder " + folder.string() + ": " + error.message()});
    else if (files.empty())
        put(Diagnostic {"the folder " + folder.string()
            + " holds no graph; files of graphs end in .nq or .trig, or .nt or .ttl with --graph, and then "
              ".gz or .zst"});
    std::sort(files.begin(), files.end());
    for (const std::filesystem::path& file : files)
        readFile(file, syntax_);
}

void GraphFeed::readFile(const std::filesystem::path& file, const GraphSyntax* syntax)
{
    const bool isStandard = file == "-";
    if (!syntax)
        syntax = graphSyntaxOf(file);
    std::ifstream stream;
    std::error_code error;
    if (!isStandard)
        stream.open(file, std::ios::binary);
    if (!syntax)
        put(Diagnostic {"cannot tell the format of " + file.string()
            + " by its ending; name it with --format: nquads, trig, ntriples or turtle"});
    else if (!isStandard && !std::filesystem::exists(file, error))
        put(Diagnostic {"cannot read " + file.string() + ": there is no such file"});
    else if (!isStandard && !stream)
        put(Diagnostic {"cannot read " + file.string() + ": it is not readable; check its permissions"});
    else
        try {
            reader_->read(isStandard ? standardInput_ : stream,
                isStandard ? std::filesystem::path("standard input") : file, *syntax);
        } catch (const std::exception& fault) {
            put(Diagnostic {std::string(fault.what())
                + "; the graph at that place, and what follows it in the file, is left out"});
        }
}

void GraphFeed::put(Item item)
{
    std::unique_lock lock(mutex_);
    hasChanged_.wait(
        lock, [&] { return isUnwanted_ || bytes_ == 0 || bytes_ + sizeOf(item) <= largestLead; });
    if (isUnwanted_)
        throw Unwanted();
    bytes_ += sizeOf(item);
    items_.push_back(std::move(item));
    hasChanged_.notify_all();
}

} // namespace casus
