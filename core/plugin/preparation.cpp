// SPDX-License-Identifier: Apache-2.0
#include "preparation.h"

#include "extraction/schedule.h"

#include <casus/error.h>

#include <cstddef>
#include <utility>

namespace casus {

std::vector<Plugin> preparePlugins(Collection& collection)
{
    std::vector<Plugin> loaded;
    std::vector<std::size_t> found; // for each loaded one, its place in the collection
    for (std::size_t index = 0; index < collection.plugins().size(); ++index) {
        const FoundPlugin& plugin = collection.plugins()[index];
        if (plugin.state != PluginState::Used)
            continue;
        try {
            loaded.push_back(loadPlugin(*plugin.manifest));
            found.push_back(index);
        } catch (const Error& error) {
            collection.refuse(index, error.what());
        }
    }
    std::vector<const Manifest*> manifests;
    for (const Plugin& plugin : loaded)
        manifests.push_back(&plugin.manifest);
    const Schedule schedule = makeSchedule(manifests);
    for (const Unscheduled& refused : schedule.refused)
        collection.refuse(found[refused.plugin], refused.reason);
    std::vector<Plugin> ordered;
    for (const std::size_t index : schedule.order)
        ordered.push_back(std::move(loaded[index]));
    return ordered;
}

} // namespace casus
