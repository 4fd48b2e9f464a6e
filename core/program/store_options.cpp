// SPDX-License-Identifier: Apache-2.0
#include "program/store_options.h"

#include "plugin/search_path.h"
#include "program/commands.h"
#include "program/telling.h"

#include <charconv>
#include <cstdio>
#include <cstdlib>

namespace casus {

namespace {

constexpr Option options[] = {{0, "to", true}, {0, "store", true}, {0, "stores", true}, {0, "user", true},
    {0, "password-file", true}, {0, "ca", true}, {0, "timeout", true}, {0, "batch", true},
    {0, "batch-bytes", true}, {0, "gzip", false}, {0, "retries", true}, {0, "dead-letter", true},
    {0, "verify", false}, {0, "dry-run", false}};

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::size_t numberOf(const CommandLine& line, std::string_view option, std::size_t otherwise,
    std::size_t least, std::size_t most)
{
    if (!line.has(option))
        return otherwise;
    const std::string text = line.get(option, {});
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < least || number > most)
        throw UsageError("--" + std::string(option) + " takes a number from " + std::to_string(least) + " to "
            + std::to_string(most) + ", not \"" + text + "\"");
    return number;
}

Credentials credentialsOf(const CommandLine& line)
{
    Credentials credentials {line.get("user", ""), {}, variable("CASUS_TOKEN")};
    if (line.has("password-file") && credentials.user.empty())
        throw UsageError("--password-file needs --user");
    if (credentials.user.empty())
        return credentials;
    credentials.token.clear();
    credentials.password
        = line.has("password-file") ? readSecret(line.get("password-file", {})) : variable("CASUS_PASSWORD");
    if (credentials.password.empty())
        throw UsageError(
            "--user needs a password: put it into the environment as CASUS_PASSWORD, or into the "
            "first line of a file and name it with --password-file");
    return credentials;
}

/// Who sends a secret where others on the way can read it should know.
void warnOfReaders(const CommandLine& line)
{
    const std::string url = line.get("to", {});
    const bool isSecret = line.has("user") || !variable("CASUS_TOKEN").empty();
    const bool isNear = url.starts_with("http://localhost") || url.starts_with("http://127.")
        || url.starts_with("http://[::1]");
    if (isSecret && url.starts_with("http://") && !isNear)
        warn(
            "what lets us into the store goes over the network as it is; use https where it is not your own");
}

} // namespace

HttpOptions httpOptions(const CommandLine& line, const std::atomic<bool>* isStopped)
{
    HttpOptions options;
    options.credentials = credentialsOf(line);
    options.certificates = line.get("ca", "");
    options.answerTimeout = std::chrono::seconds(numberOf(line, "timeout", 300, 1, 86'400));
    options.isStopped = isStopped;
    return options;
}

Store storeOf(const CommandLine& line)
{
    if (!line.has("to"))
        throw UsageError(
            "name the store with --to URL, as in --to http://localhost:3030/dataset --store fuseki");
    const std::filesystem::path own = ownStoreProfiles(Surroundings::ofThisProcess().installation);
    const std::vector<StoreProfile> profiles = readStoreProfiles(line.get("stores", own.string()));
    warnOfReaders(line);
    const std::string name = line.get("store", "update");
    const StoreProfile* profile = storeProfileNamed(name, profiles);
    if (!profile)
        throw UsageError("there is no kind of store \"" + name + "\"; there are " + namesOf(profiles));
    return storeAt(line.get("to", {}), *profile);
}

LoaderOptions loaderOptions(const CommandLine& line, const std::atomic<bool>* isStopped)
{
    LoaderOptions options;
    options.batchGraphs = numberOf(line, "batch", options.batchGraphs, 1, 100'000);
    options.batchBytes = numberOf(line, "batch-bytes", options.batchBytes, 1, 1'000'000'000);
    options.deadLetters = line.get("dead-letter", "");
    options.isVerified = line.has("verify");
    options.isDryRun = line.has("dry-run");
    options.isCompressed = line.has("gzip");
    options.retries = static_cast<unsigned>(numberOf(line, "retries", options.retries, 0, 1000));
    options.isStopped = isStopped;
    return options;
}

std::vector<Option> withStoreOptions(std::span<const Option> own)
{
    std::vector<Option> all(own.begin(), own.end());
    all.insert(all.end(), std::begin(options), std::end(options));
    return all;
}

void checkStoreOptions(const CommandLine& line)
{
    if (line.has("to"))
        return;
    for (const Option& option : options)
        if (line.has(option.name))
            throw UsageError("--" + std::string(option.name) + " goes with a store; name it with --to URL");
}

int failedBy(const StoreError& error)
{
    std::fprintf(stderr, "casus: error: %s\n", error.what());
    return error.cause() == StoreError::Cause::NotLetIn ? notLetIn : storeUnusable;
}

void printReport(const LoadReport& report, bool isDryRun, double seconds)
{
    std::string text = (isDryRun ? "would load " : "") + counted(report.graphs, "graph", "graphs") + " of "
        + counted(report.statements, "statement", "statements") + " in "
        + counted(report.batches, "batch", "batches");
    if (report.removed > 0)
        text += ", " + std::to_string(report.removed) + " removed";
    if (report.verified > 0)
        text += ", " + std::to_string(report.verified) + " verified";
    if (report.retries > 0)
        text += ", " + counted(report.retries, "retry", "retries");
    if (report.failed > 0)
        text += ", " + std::to_string(report.failed) + " failed";
    if (report.unsent > 0)
        text += ", " + std::to_string(report.unsent) + " not confirmed";
    std::fprintf(stderr, "casus: %s, %.2f s\n", text.c_str(), seconds);
}

} // namespace casus
