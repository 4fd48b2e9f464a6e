// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <functional>
#include <string>
#include <vector>

namespace casus {
inline namespace v1 {

/// What holds graphs, each replaced and removed as a whole: a triple store. Used by one thread.
class CASUS_EXPORT GraphTarget
{
public:
    /// Called once what was asked for lasts, within that call or a later one and in its thread; never where
    /// it could not be done. May be empty. Must not call the target.
    using Done = std::function<void()>;

    virtual ~GraphTarget();
    /// What a state knows it by; the same for the same target at every run.
    virtual std::string name() const = 0;
    /// Puts statements, lines of N-Triples without blank nodes, in place of all that is in a graph. What is
    /// asked for one graph is done in order.
    ///
    /// Throws Error where nothing can be done any more; what concerns this graph alone is told at the end.
    virtual void replace(const std::string& graph, std::string triples, Done done) = 0;
    /// Adds to what was put into a graph before, by the same target. Throws as replace() does, and where a
    /// target takes only whole graphs, as this one does.
    virtual void add(const std::string& graph, std::string triples, Done done);
    /// Removes a graph; done, too, where there is none. Throws as replace() does.
    virtual void remove(const std::string& graph, Done done) = 0;
    /// Whether a graph that was put there is known to be gone. Asked often, so that only those answer that
    /// see it at once.
    virtual bool hasLost(const std::string& /*graph*/) const { return false; }
    /// Whether nothing that is asked for is done, but only told.
    virtual bool isTrial() const { return false; }
    /// Whether none of these graphs, some that were put there, is there any more. Asked once. Throws as
    /// replace() does.
    virtual bool hasLostAll(const std::vector<std::string>& /*graphs*/) { return false; }
    /// Waits until all is done; once and last. Throws as replace() does.
    virtual void finish() = 0;
};

} // namespace v1
} // namespace casus
