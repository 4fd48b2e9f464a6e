// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace casus {

class Database;

/// What is known of a graph that is in a target, or may be.
struct GraphRecord
{
    std::string target; ///< name of the store, or folder, that it is in
    std::string source; ///< what its article stays known by: URL or id
    std::string place; ///< what it has there: its IRI, or a file
    std::string id; ///< of the article
    std::string graph; ///< its IRI
    std::string content; ///< contentHash() of the article; empty where only the graph was seen
    std::string statements; ///< hash of what was written
    std::string extractor; ///< hash of all else that it was made by
    bool isSafe = false; ///< it is there, just so; otherwise something was begun and not ended
    std::int64_t version = 0; ///< rises with each change that is begun
};

/// The file that remembers from run to run which article became which graph, and where that is. One process
/// at a time has it open. For one thread.
///
/// What is begun is noted before it is done, so that wherever a run is cut off the next one knows what may
/// lie about.
class CASUS_EXPORT State
{
public:
    /// How a state is opened.
    enum class Access {
        Make, ///< is made where there is none
        Open, ///< is there
        Trial ///< may be there; nothing that is changed lasts
    };

    /// Throws Error where the file cannot be used, as all that follow.
    State(const std::filesystem::path& file, Access access);
    ~State();
    State(State&&) noexcept;
    State& operator=(State&&) = delete;

    /// The graphs of one article in a target.
    std::vector<GraphRecord> ofSource(const std::string& target, const std::string& source);
    /// The graphs in a target that have this source, id, place or IRI.
    std::vector<GraphRecord> named(const std::string& target, const std::string& name);
    /// Some of the graphs that are safely in a target, the latest ones.
    std::vector<GraphRecord> latestIn(const std::string& target, std::size_t most);
    /// Hands on all there are, by target and source; `take` must not use the state.
    void each(const std::function<void(const GraphRecord& record)>& take);
    /// The latest version there is; 0 where there is none.
    std::int64_t latest();
    /// Whether other articles, too, have what is at the place of `record`.
    bool isShared(const GraphRecord& record);

    /// Notes that `record` is being written or removed; it gets the next version. Another one of the same
    /// source and place goes.
    void begin(GraphRecord& record);
    /// Notes that `record` is there, unless something else was begun with it since.
    void settle(const GraphRecord& record);
    /// Notes that `record` is gone, unless something else was begun with it since.
    void forget(const GraphRecord& record);
    /// Notes that what other articles had at the place of `record` was overwritten by it.
    void doubtOthers(const GraphRecord& record);
    /// Makes what was noted last.
    void commit();

private:
    std::unique_ptr<Database> database_;
};

} // namespace casus
