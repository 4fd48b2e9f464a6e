// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "program/options.h"
#include "store/http_client.h"
#include "store/loader.h"
#include "store/store.h"

#include <atomic>
#include <span>
#include <string_view>
#include <vector>

namespace casus {

/// How a command is let in by a server, by its options `user`, `password-file`, `ca` and `timeout`, and by
/// CASUS_PASSWORD and CASUS_TOKEN in the environment. Throws UsageError; Error where a file cannot be read.
HttpOptions httpOptions(const CommandLine& line, const std::atomic<bool>* isStopped);

/// The store that a command puts graphs into, by `to`, `store` and `stores`. Throws UsageError where there is
/// no such kind; Error where the URL is none.
Store storeOf(const CommandLine& line);

/// How it does so, by `batch`, `batch-bytes`, `dead-letter`, `verify`, `dry-run`, `gzip` and `retries`.
/// Throws UsageError.
LoaderOptions loaderOptions(const CommandLine& line, const std::atomic<bool>* isStopped);

/// The options that all these functions read, and those of a command itself.
std::vector<Option> withStoreOptions(std::span<const Option> own);

/// Throws UsageError where there are options of a store, and no store.
void checkStoreOptions(const CommandLine& line);

/// Tells why a store cannot be used any further; returns the code to exit with.
int failedBy(const StoreError& error);

/// What a run has done, in a line on standard error.
void printReport(const LoadReport& report, bool isDryRun, double seconds);

/// The help on these options.
inline constexpr std::string_view storeHelp = R"(      --to URL          of the store's dataset or repository
      --store NAME      fuseki, graphdb, rdf4j, virtuoso, qlever, oxigraph, blazegraph, stardog, neptune, or by
                        what it understands: update (SPARQL Update; default) or gsp (Graph Store Protocol)
      --stores FILE     kinds of stores of your own, written as share/casus/stores.info
      --user NAME       the password is in CASUS_PASSWORD; a token, in place of both, in CASUS_TOKEN
      --password-file FILE  or the password is in its first line
      --ca FILE         certificates to trust besides those of the system (PEM)
      --timeout SECONDS to wait for an answer; 300 without it
      --batch N         graphs in one request, at most; as suits the store without it
      --batch-bytes N   bytes of statements in one request; as suits the store without it
      --gzip            compress what is sent, to stores that take it
      --retries N       how often a request is sent again after a failure that may pass; 5 without it
      --dead-letter DIR what the store does not take is kept here, with the reason
      --verify          count in the store what was sent, graph by graph
      --dry-run         only tell what would be sent
)";

} // namespace casus
