// SPDX-License-Identifier: Apache-2.0
#include "rdf/world.h"

#include <casus/error.h>

#include <array>
#include <utility>

namespace casus::rdf {

namespace {

struct Flag
{
    raptor_world_flag name;
    int value;
};

constexpr std::array<Flag, 3> flags {{
    // Curl's global start and end are not ours to call, and we fetch nothing.
    {RAPTOR_WORLD_FLAG_WWW_SKIP_INIT_FINISH, 1},
    // A world must not take libxml2's error handlers from other worlds and from plugins that use libxml2.
    {RAPTOR_WORLD_FLAG_LIBXML_GENERIC_ERROR_SAVE, 0},
    {RAPTOR_WORLD_FLAG_LIBXML_STRUCTURED_ERROR_SAVE, 0},
}};

void collect(void* complaints, raptor_log_message* message)
{
    if (message->level < RAPTOR_LOG_LEVEL_WARN)
        return;
    try {
        static_cast<std::vector<std::string>*>(complaints)
            ->push_back(message->text ? message->text : "no reason");
    } catch (...) {
        // Raptor's C code must not be unwound. Without memory the next allocation of our own reports it.
    }
}

} // namespace

World::World(Interning interning)
    : world_(raptor_new_world())
{
    if (!world_)
        throw Error(
            "cannot start Raptor: out of memory, or its version differs from the one Casus was built with");
    for (const Flag& flag : flags)
        raptor_world_set_flag(get(), flag.name, flag.value);
    raptor_world_set_flag(get(), RAPTOR_WORLD_FLAG_URI_INTERNING, interning == Interning::Yes);
    raptor_world_set_log_handler(get(), &complaints_, collect);
    if (raptor_world_open(get()) != 0)
        throw Error(
            "cannot start Raptor: it failed to set up its parsers and serializers; check its installation");
}

void World::throwIfComplained(const std::string& attempt)
{
    if (complaints_.empty())
        return;
    std::string sentence = "cannot " + attempt;
    const char* separator = ": ";
    for (const std::string& complaint : std::exchange(complaints_, {}))
        sentence += std::exchange(separator, "; ") + complaint;
    throw Error(sentence);
}

} // namespace casus::rdf
