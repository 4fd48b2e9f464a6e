// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <span>
#include <string_view>

namespace casus {

/// Who makes a layer of Document, and when.
enum class Provider {
    Reader, ///< the program, before the first annotator
    Grouper, ///< the program, after the last annotator
    Plugin ///< nobody but a plugin
};

/// A layer that manifests may name in `needs` and `emits`.
struct Layer
{
    std::string_view name;
    Provider provider;
};

/// All layers there are, in the order they are filled. Constant; safe to use from several threads.
CASUS_EXPORT std::span<const Layer> layers();

/// The layer of that name, or null.
CASUS_EXPORT const Layer* findLayer(std::string_view name);

} // namespace casus
