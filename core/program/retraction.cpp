// SPDX-License-Identifier: Apache-2.0
#include "program/retraction.h"

#include "program/options.h"
#include "program/print.h"
#include "program/telling.h"

#include <string_view>
#include <vector>

namespace casus {

namespace {

/// Whether it can be the IRI of an article's graph: only such ones are removed unseen.
bool isGraph(const std::string& name)
{
    constexpr std::size_t digits = 32;
    if (name.size() <= digits)
        return false;
    const std::string_view iri = name;
    const std::string_view begin = iri.substr(0, iri.size() - digits);
    return (begin.ends_with("article:") || begin.ends_with("article/"))
        && iri.find_first_of("<>\"{}|^`\\ ") == std::string_view::npos
        && iri.substr(begin.size()).find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace

Retraction::Retraction(GraphTarget& target, const std::string& stateFile)
    : target_(target)
{
    if (stateFile.empty())
        return;
    state_.emplace(stateFile, State::Access::Open);
    tracked_.emplace(*state_, target_);
}

void Retraction::choose(const std::string& name)
{
    if (state_)
        return chooseKnown(name);
    if (!isGraph(name))
        throw UsageError("without --state only the graph of an article can be named, such as "
                         "urn:casus:article:5e…; \""
            + name + "\" is none");
    chosen_.insert(name);
}

void Retraction::chooseKnown(const std::string& name)
{
    std::set<std::string> sources;
    for (const GraphRecord& record : state_->named(target_.name(), name))
        sources.insert(record.source);
    if (sources.size() == 1) {
        chosen_.merge(sources);
        return;
    }
    areAllKnown_ = false;
    std::string sentence
        = "nothing is known of " + name + " in " + target_.name() + "; casus state tells what is";
    if (!sources.empty()) {
        sentence = "there are several articles " + name + "; name them one by one:";
        for (const std::string& source : sources)
            sentence += ' ' + source;
    }
    warn(sentence);
}

void Retraction::print()
{
    for (const std::string& name : chosen_) {
        if (!state_)
            casus::print("would remove " + name + '\n');
        else
            for (const GraphRecord& record : state_->ofSource(target_.name(), name))
                casus::print("would remove " + record.place + " of " + name + '\n');
    }
}

void Retraction::remove()
{
    if (!tracked_) {
        for (const std::string& graph : chosen_)
            target_.remove(graph, [this] { ++removed_; });
        return target_.finish();
    }
    std::vector<GraphRecord> left;
    for (const std::string& source : chosen_)
        for (const GraphRecord& record : state_->ofSource(target_.name(), source)) {
            if (tracked_->withdraw(record))
                ++removed_;
            else
                left.push_back(record);
        }
    tracked_->finish();
    for (const GraphRecord& record : left)
        if (state_->isShared(record))
            warn("the graph " + record.graph + " of " + record.source
                + " stays: another article has the same text; casus export writes it anew");
}

} // namespace casus
