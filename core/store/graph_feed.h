// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/graph_content.h"

#include <casus/export.h>
#include <casus/pipeline/diagnostic.h>
#include <casus/rdf/term.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <filesystem>
#include <istream>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <variant>
#include <vector>

namespace casus {

class GraphReader;
struct GraphSyntax;

/// What is read. A plain value.
struct GraphFiles
{
    std::vector<std::string> operands; ///< files, folders, and `-` for standard input; none: standard input
    std::string format; ///< of all files; empty: as their endings say, N-Quads of standard input
    std::optional<rdf::Iri> graph; ///< for statements of no graph
};

/// Reads graphs from files and folders in a thread of its own, some steps ahead of who takes them. Used from
/// one thread.
class CASUS_EXPORT GraphFeed
{
public:
    /// `standardInput` must outlive the feed. Throws Error where the format is not known.
    GraphFeed(GraphFiles files, std::istream& standardInput);
    /// Ends reading, at the next graph.
    ~GraphFeed();
    GraphFeed(const GraphFeed&) = delete;
    GraphFeed& operator=(const GraphFeed&) = delete;

    /// The next graph, or what is to be told of a file; nothing at the end.
    std::optional<std::variant<GraphContent, Diagnostic>> next();

private:
    using Item = std::variant<GraphContent, Diagnostic>;

    void readAll();
    void readOperand(const std::string& operand);
    void readFolder(const std::filesystem::path& folder);
    void readFile(const std::filesystem::path& file, const GraphSyntax* syntax);
    void put(Item item);

    GraphFiles files_;
    const GraphSyntax* syntax_ = nullptr; ///< of all files; null where their endings tell
    std::istream& standardInput_;
    std::unique_ptr<GraphReader> reader_;
    std::mutex mutex_;
    std::condition_variable hasChanged_;
    std::deque<Item> items_;
    std::size_t bytes_ = 0; ///< in them
    bool isOver_ = false;
    bool isUnwanted_ = false;
    std::thread thread_; ///< last: it uses all others
};

} // namespace casus
