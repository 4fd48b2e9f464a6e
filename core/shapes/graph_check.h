// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shapes/fault.h"
#include "shapes/graph_file.h"
#include "shapes/shapes_graph.h"
#include "shapes/validation.h"
#include "shapes/wording.h"

#include <casus/export.h>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

namespace casus {

/// What graphs are checked with, and how.
struct CheckOptions
{
    std::vector<std::filesystem::path> shapes;
    /// What the graphs do not tell themselves: classes, their hierarchy, and what is of them.
    std::vector<std::filesystem::path> vocabularies;
    /// Whether graphs must be as Casus writes them: without blank nodes, and with the article they are of.
    bool areOfCasus = true;
    bool isUnion = false; ///< all graphs of all files are checked as one
    GraphOrder order = GraphOrder::Together;
};

/// Checks graphs against shapes and for terms that are wrong. For one thread.
///
/// A graph is checked together with the vocabularies and apart from other graphs, unless they are united.
/// What is held in memory is one graph, one file or all of them, as the options say.
class CASUS_EXPORT GraphCheck
{
public:
    /// Takes a fault, which is there until it returns.
    using FaultTaker = std::function<void(const Fault& fault)>;

    /// What was checked.
    struct Totals
    {
        std::size_t graphs = 0;
        std::size_t statements = 0;
        std::size_t nodes = 0; ///< that shapes were about
        std::size_t faults = 0;
    };

    /// Reads the shapes and vocabularies, whose prefixes it adds to `wording`. Throws Error where one cannot
    /// be used.
    GraphCheck(CheckOptions options, Wording& wording, FaultTaker take);

    /// Checks the graphs of a file, `-` being standard input. Throws Error where it cannot be read; what
    /// stands before is checked.
    void read(const std::filesystem::path& file, std::istream& standardInput);
    /// Checks what was united. To be called once, last.
    void finish();

    const Totals& totals() const { return totals_; }

private:
    std::vector<Triple> readBackground(const std::vector<std::filesystem::path>& files);
    void check(const std::string& file, const std::string& name, const std::vector<Triple>& triples);
    void tellUnsound(const Fault& place, const std::vector<Triple>& triples);
    void tell(const Fault& place, const ValidationResult& result);
    void tell(const Fault& fault);

    CheckOptions options_;
    Wording& wording_;
    FaultTaker take_;
    TermTable terms_;
    ShapesGraph shapes_;
    std::vector<Triple> vocabulary_;
    TermId firstOfData_ = 0;
    std::vector<Triple> united_;
    std::string unitedFiles_;
    std::size_t files_ = 0;
    Totals totals_;
};

} // namespace casus
