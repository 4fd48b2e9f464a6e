// SPDX-License-Identifier: Apache-2.0
#include "layer.h"

#include <algorithm>

namespace casus {
namespace {

constexpr Layer table[] = {
    {"sentences", Provider::Reader},
    {"tokens", Provider::Reader},
    {"matches", Provider::Reader},
    {"dates", Provider::Reader},
    {"quantities", Provider::Reader},
    {"names", Provider::Reader},
    {"tags", Provider::Plugin},
    {"dependencies", Provider::Plugin},
    {"recognitions", Provider::Plugin},
    {"mentions", Provider::Grouper},
    {"entities", Provider::Grouper},
    {"phrases", Provider::Grouper},
    {"coreference", Provider::Grouper},
};

} // namespace

std::span<const Layer> layers()
{
    return table;
}

const Layer* findLayer(std::string_view name)
{
    const auto found = std::ranges::find(table, name, &Layer::name);
    return found == std::end(table) ? nullptr : &*found;
}

} // namespace casus
