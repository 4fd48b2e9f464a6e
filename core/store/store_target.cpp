// SPDX-License-Identifier: Apache-2.0
#include "store/store_target.h"

#include <utility>

namespace casus {

StoreTarget::StoreTarget(const Store& store, HttpOptions http, LoaderOptions options, LoaderEvents events)
    // One store has one endpoint for changes, however a user names it.
    : name_(store.update.empty() ? store.data : store.update)
    , isTrial_(options.isDryRun)
    , loader_(store, std::move(http), std::move(options), withSettled(std::move(events)))
{
}

void StoreTarget::replace(const std::string& graph, std::string triples, Done done)
{
    ask(graph, std::move(done));
    loader_.replace({graph, std::move(triples)});
}

void StoreTarget::add(const std::string& graph, std::string triples, Done done)
{
    ask(graph, std::move(done));
    loader_.replace({graph, std::move(triples), true});
}

void StoreTarget::remove(const std::string& graph, Done done)
{
    ask(graph, std::move(done));
    loader_.remove(graph);
}

bool StoreTarget::hasLostAll(const std::vector<std::string>& graphs)
{
    return !graphs.empty() && !loader_.hasAny({graphs.begin(), graphs.end()});
}

/// Nothing is ever settled in a trial.
void StoreTarget::ask(const std::string& graph, Done done)
{
    if (!isTrial_)
        asked_[graph].push_back(std::move(done));
}

LoaderEvents StoreTarget::withSettled(LoaderEvents events)
{
    events.settled = [this](const std::string& graph) { settled(graph); };
    return events;
}

/// The loader keeps the order of what is asked for one graph. Once something failed it settles nothing of
/// that graph any more.
void StoreTarget::settled(const std::string& graph)
{
    const auto asked = asked_.find(graph);
    const Done done = std::move(asked->second.front());
    asked->second.pop_front();
    if (asked->second.empty())
        asked_.erase(asked);
    if (done)
        done();
}

} // namespace casus
