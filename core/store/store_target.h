// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/loader.h"

#include <casus/export.h>
#include <casus/pipeline/graph_target.h>

#include <deque>
#include <map>
#include <string>
#include <vector>

namespace casus {

/// A triple store as what graphs of articles are put into. For one thread.
class CASUS_EXPORT StoreTarget : public GraphTarget
{
public:
    /// Of `events` all but `settled` are used. Throws as Loader does.
    StoreTarget(const Store& store, HttpOptions http, LoaderOptions options, LoaderEvents events);

    std::string name() const override { return name_; }
    bool isTrial() const override { return isTrial_; }
    void replace(const std::string& graph, std::string triples, Done done) override;
    void add(const std::string& graph, std::string triples, Done done) override;
    void remove(const std::string& graph, Done done) override;
    bool hasLostAll(const std::vector<std::string>& graphs) override;
    void finish() override { loader_.finish(); }

    /// Totals so far, also after an exception.
    const LoadReport& report() const { return loader_.report(); }

private:
    LoaderEvents withSettled(LoaderEvents events);
    void ask(const std::string& graph, Done done);
    void settled(const std::string& graph);

    std::string name_;
    bool isTrial_;
    std::map<std::string, std::deque<Done>> asked_; ///< by graph, what is not settled yet
    Loader loader_;
};

} // namespace casus
