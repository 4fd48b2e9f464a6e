// SPDX-License-Identifier: Apache-2.0
#include "rdf/description.h"

#include <algorithm>
#include <utility>

namespace casus::rdf {

void Descriptions::add(const Iri& subject, std::string property, std::string object)
{
    const auto [position, isNew] = positions_.emplace(subject.text(), descriptions_.size());
    if (isNew)
        descriptions_.push_back({subject, {}});
    std::vector<DescribedProperty>& properties = descriptions_[position->second].properties;
    auto place = std::find_if(properties.begin(), properties.end(),
        [&](const DescribedProperty& described) { return described.property == property; });
    if (place == properties.end())
        place = properties.insert(place, {std::move(property), {}});
    place->objects.push_back(std::move(object));
}

} // namespace casus::rdf
