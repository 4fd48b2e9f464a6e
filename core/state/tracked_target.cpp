// SPDX-License-Identifier: Apache-2.0
#include "state/tracked_target.h"

#include <casus/error.h>

#include <algorithm>
#include <utility>

namespace casus {

namespace {

// Each time changes are handed over the disk is waited for, so it is not done for each of them.
constexpr std::size_t changesAtOnce = 64;
constexpr std::size_t bytesAtOnce = 1U << 20U;

constexpr std::size_t graphsToLookFor = 10;

} // namespace

TrackedTarget::TrackedTarget(State& state, GraphTarget& target, std::string extractor)
    : state_(state)
    , target_(target)
    , name_(target.name())
    , extractor_(std::move(extractor))
    , before_(state.latest())
{
    std::vector<std::string> graphs;
    for (const GraphRecord& record : state_.latestIn(name_, graphsToLookFor))
        graphs.push_back(record.place);
    if (!graphs.empty() && target_.hasLostAll(graphs))
        throw Error("nothing is left in " + name_
            + " of what the state remembers: it was emptied, or is another one; move the state away, so that "
              "all is done anew");
}

bool TrackedTarget::isCurrent(const std::string& source, const std::string& content)
{
    const std::vector<GraphRecord> records = state_.ofSource(name_, source);
    const auto current = std::find_if(records.begin(), records.end(), [&](const GraphRecord& record) {
        return record.isSafe && record.content == content && record.extractor == extractor_
            && !target_.hasLost(record.place);
    });
    if (current == records.end())
        return false;
    for (const GraphRecord& record : records)
        if (record.place != current->place)
            withdraw(record);
    return true;
}

bool TrackedTarget::hasWritten(const std::string& source)
{
    const std::vector<GraphRecord> records = state_.ofSource(name_, source);
    return std::any_of(
        records.begin(), records.end(), [&](const GraphRecord& record) { return record.version > before_; });
}

bool TrackedTarget::isTaken(const std::string& place, const std::string& source)
{
    GraphRecord record;
    record.target = name_;
    record.place = place;
    record.source = source;
    return state_.isShared(record);
}

bool TrackedTarget::put(GraphRecord record, std::string bytes)
{
    record.target = name_;
    record.extractor = extractor_;
    const std::vector<GraphRecord> before = state_.ofSource(name_, record.source);
    const auto same = std::find_if(before.begin(), before.end(), [&](const GraphRecord& other) {
        return other.isSafe && other.place == record.place && other.statements == record.statements
            && !target_.hasLost(other.place);
    });
    const bool isSame = same != before.end();
    if (!isSame) {
        state_.begin(record);
        queue({record, std::move(bytes)});
    } else if (!record.content.empty()) {
        record.version = same->version;
        state_.settle(record);
    }
    for (const GraphRecord& other : before)
        if (other.place != record.place)
            withdraw(other);
    return !isSame;
}

void TrackedTarget::add(const std::string& place, std::string bytes)
{
    std::vector<GraphRecord> records = state_.named(name_, place);
    const auto latest = std::max_element(records.begin(), records.end(),
        [](const GraphRecord& a, const GraphRecord& b) { return a.version < b.version; });
    if (latest == records.end())
        throw Error("cannot add to " + place + ": nothing was put there");
    latest->statements.clear();
    state_.begin(*latest);
    queue({std::move(*latest), std::move(bytes), Change::Kind::Add});
}

bool TrackedTarget::withdraw(GraphRecord record)
{
    if (state_.isShared(record)) {
        state_.doubtOthers(record);
        state_.forget(record);
        return false;
    }
    state_.begin(record);
    queue({std::move(record), {}, Change::Kind::Remove});
    return true;
}

void TrackedTarget::finish()
{
    handOver();
    target_.finish();
    state_.commit();
}

void TrackedTarget::queue(Change change)
{
    changedBytes_ += change.bytes.size();
    changes_.push_back(std::move(change));
    if (changes_.size() >= changesAtOnce || changedBytes_ >= bytesAtOnce)
        handOver();
}

/// Only what the state knows of is begun.
void TrackedTarget::handOver()
{
    state_.commit();
    for (Change& change : std::exchange(changes_, {})) {
        const std::string place = change.record.place;
        const bool isRemoval = change.kind == Change::Kind::Remove;
        GraphTarget::Done done = [this, isRemoval, record = std::move(change.record)] {
            isRemoval ? state_.forget(record) : state_.settle(record);
        };
        if (isRemoval)
            target_.remove(place, std::move(done));
        else if (change.kind == Change::Kind::Add)
            target_.add(place, std::move(change.bytes), std::move(done));
        else
            target_.replace(place, std::move(change.bytes), std::move(done));
    }
    changedBytes_ = 0;
}

} // namespace casus
