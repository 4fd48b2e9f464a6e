// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/rdf/statement.h>

#include <memory>
#include <string>
#include <vector>

#include <raptor2.h>

namespace casus::rdf {

/// Owns a raptor_world, which all of Raptor's objects need.
///
/// One thread uses it at a time. Opening and freeing touch global state of libxml2: open every World before
/// the threads start that will use them, and free them after those threads have ended.
class CASUS_EXPORT World
{
public:
    /// Whether URIs that are equal are one in memory.
    enum class Interning : unsigned char {
        No, ///< for writing: URIs that are kept make it slower and slower
        Yes ///< for reading: the parser of N-Quads forgets to free each datatype it reads
    };

    /// Throws Error where Raptor cannot start.
    explicit World(Interning interning = Interning::No);
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    raptor_world* get() const { return world_.get(); }

    /// Throws Error with the warnings and errors that Raptor has logged since the last call, and forgets
    /// them.
    ///
    /// Raptor's return codes say that all went well where its log says that a statement was left out.
    /// `attempt` is what was tried: `write RDF/XML`.
    void throwIfComplained(const std::string& attempt);

private:
    struct Free
    {
        void operator()(raptor_world* world) const { raptor_free_world(world); }
    };

    std::vector<std::string> complaints_;
    std::unique_ptr<raptor_world, Free> world_;
};

} // namespace casus::rdf
