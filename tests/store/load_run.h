// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catch.h"
#include "fake_store.h"
#include "store/loader.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace casus::test {

inline GraphContent graph(const std::string& name, unsigned statements = 1)
{
    std::string triples;
    for (unsigned number = 0; number < statements; ++number)
        triples += "<urn:s> <urn:p> \"" + std::to_string(number) + "\" .\n";
    return {"urn:" + name, triples};
}

/// A loader into a fake store, and all it tells.
struct LoadRun
{
    LoadRun(const FakeStore& fake, LoaderOptions options = {}, Replacement replacement = Replacement::Update)
        : LoadRun(fake.url(), std::move(options), replacement)
    {
    }
    LoadRun(const std::string& url, LoaderOptions options, Replacement replacement)
    {
        Store store;
        store.profile = {"fake", "Fake", "http://localhost/fake", "", "", "", "graph", replacement};
        store.update = url + "/update";
        store.query = url + "/query";
        store.data = url + "/data";
        options.wait = [this](std::chrono::milliseconds time) { waits.push_back(time); };
        LoaderEvents events;
        events.settled = [this](const std::string& name) { settled.push_back(name); };
        events.tell = [this](const Diagnostic& diagnostic) { told.push_back(diagnostic.sentence); };
        loader.emplace(store, HttpOptions(), options, events);
    }

    /// Why the run ended too early.
    std::string fault(StoreError::Cause cause)
    {
        try {
            loader->replace(graph("g"));
            loader->finish();
        } catch (const StoreError& error) {
            CHECK(error.cause() == cause);
            return error.what();
        }
        return "no fault";
    }

    std::vector<std::string> settled;
    std::vector<std::string> told;
    std::vector<std::chrono::milliseconds> waits;
    std::optional<Loader> loader;
};

inline LoaderOptions batchesOf(std::size_t graphs)
{
    LoaderOptions options;
    options.batchGraphs = graphs;
    return options;
}

} // namespace casus::test
